import type { LedgerContext } from '../ledger-context.js';
import { type PersonLog, readPerson } from '../merging/read-persons.js';
import { logsThrough } from './logs-through.js';

export type LogToErase = Pick<PersonLog, 'subject' | 'entries' | 'stored'>;

/** All logs of a person, whole, in the order in which they are erased. See `logsThrough`. */
export const logsToErase = (
  context: LedgerContext,
  tenant: string,
  subjectId: string,
): Promise<readonly LogToErase[]> => logsThrough((subject) => readPerson(context, tenant, subject), subjectId);
