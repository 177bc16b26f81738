import { linksLog } from '../../model/subject-id.js';
import type { LedgerContext } from '../ledger-context.js';
import { readOwn } from '../read-trusted.js';

/** How many months are looked for at once. */
const MONTHS = 100;

/** The links that were ever made for a person, by the digests of their tokens. On a store that cannot be scanned none is found. */
export async function linksOf(context: LedgerContext, tenant: string, subjectId: string): Promise<readonly string[]> {
  const begin = linksLog(subjectId);
  const found: string[] = [];
  for (let after = begin; ; ) {
    const ids = (await context.store.scan?.(tenant, { after, limit: MONTHS })) ?? [];
    const months = ids.filter((id) => id.startsWith(begin));
    for (const subject of months) {
      const { stored } = await readOwn(context, { tenant, subject });
      for (const { event } of stored)
        if (event !== 'unreadable' && event.kind === 'listed' && event.link) found.push(event.link);
    }
    const last = months.at(-1);
    if (last === undefined || months.length < MONTHS) return found;
    after = last;
  }
}
