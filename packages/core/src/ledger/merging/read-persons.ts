import type { LoggedEvent } from '../../model/logged-event.js';
import type { LedgerContext } from '../ledger-context.js';
import { openLog } from '../open-log.js';
import { readLog } from '../read-log.js';
import { trustedEntries } from '../trusted-entries.js';
import { type VerifiedLog, verifyLog } from '../verify-log.js';
import { arrivedIn } from './arrived-in.js';
import { linkOf } from './link-of.js';

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
export async function readPersons(
  context: Context,
  tenant: string,
  subjectId: string,
): Promise<readonly [PersonLog, ...PersonLog[]]> {
  const asked = await readPerson(context, tenant, subjectId);
  const passed = new Set([subjectId]);
  let survivor = asked;
  while (!survivor.entries.some(({ event }) => event === 'unreadable')) {
    const into = linkOf(survivor.entries)?.into;
    if (into === undefined || into === null) break;
    if (passed.has(into)) {
      survivor = asked;
      break;
    }
    passed.add(into);
    survivor = await readPerson(context, tenant, into);
  }
  const seen = new Set([survivor.subject]);
  const others: PersonLog[] = [];
  const names = [...arrivedIn(survivor.stored)];
  for (let name = names.shift(); name !== undefined; name = names.shift()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const other = await readPerson(context, tenant, name);
    // A merge that was cut off has led nobody here yet.
    if (!linkOf(other.stored)) continue;
    others.push(other);
    names.push(...arrivedIn(other.stored));
  }
  return [survivor, ...others];
}
