import type { LoggedEvent } from '../../model/logged-event.js';
import type { LedgerContext } from '../ledger-context.js';
import { openLog } from '../open-log.js';
import { readLog } from '../read-log.js';
import { trustedEntries } from '../trusted-entries.js';
import { type VerifiedLog, verifyLog } from '../verify-log.js';
import { personsThrough } from './persons-through.js';

export interface PersonLog extends Pick<VerifiedLog, 'broken' | 'since'> {
  readonly subject: string;
  readonly entries: readonly LoggedEvent[];
  readonly stored: readonly LoggedEvent[];
}

type Context = Pick<LedgerContext, 'store' | 'crypto'>;

/** One log, checked, wherever it leads. */
export async function readPerson({ store, crypto }: Context, tenant: string, subject: string): Promise<PersonLog> {
  const page = await readLog(store, { tenant, subject });
  const { entries: stored } = openLog(page);
  const { broken, since } = await verifyLog(crypto, subject, page);
  return { subject, stored, entries: trustedEntries(stored, broken), broken, since };
}

/** The log that goes on for a person, and after it the logs of all who have become one with them. */
export const readPersons = (
  context: Context,
  tenant: string,
  subjectId: string,
): Promise<readonly [PersonLog, ...PersonLog[]]> =>
  personsThrough((subject) => readPerson(context, tenant, subject), subjectId);
