import type { LedgerContext } from '../ledger-context.js';
import { linkOf } from '../merging/link-of.js';
import { type PersonLog, readPersons } from '../merging/read-persons.js';
import { readOwn } from '../read-trusted.js';

export type LogToErase = Pick<PersonLog, 'subject' | 'entries' | 'stored'>;

/** The logs that lead from one person to whom they have become, that one last. */
async function wayFrom(context: LedgerContext, tenant: string, subjectId: string): Promise<readonly LogToErase[]> {
  const way: LogToErase[] = [];
  for (let subject = subjectId; ; ) {
    const { entries, stored } = await readOwn(context, { tenant, subject });
    way.push({ subject, entries, stored });
    const into = linkOf(stored)?.into;
    if (into === undefined || into === null || way.some((log) => log.subject === into)) return way;
    subject = into;
  }
}

/**
 * All logs of a person, in an order that can be broken off: whatever still stands can be found from the id that was asked for, since
 * that one goes last, and whom it leads to just before it.
 */
export async function logsToErase(
  context: LedgerContext,
  tenant: string,
  subjectId: string,
): Promise<readonly LogToErase[]> {
  const way = await wayFrom(context, tenant, subjectId);
  const others = await readPersons(context, tenant, subjectId);
  return [...others.filter(({ subject }) => !way.some((log) => log.subject === subject)), ...way.toReversed()];
}
