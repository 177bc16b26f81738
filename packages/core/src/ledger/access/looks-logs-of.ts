import { looksLog } from '../../model/subject-id.js';
import type { LedgerContext } from '../ledger-context.js';

/** How many months are looked for at once. */
const MONTHS = 100;

/** The logs of who looked at a person, a month each. On a store that cannot be scanned none is found. */
export async function looksLogsOf(
  { store }: Pick<LedgerContext, 'store'>,
  tenant: string,
  subjectId: string,
): Promise<readonly string[]> {
  const begin = looksLog(subjectId);
  const found: string[] = [];
  for (let after = begin; ; ) {
    const ids = (await store.scan?.(tenant, { after, limit: MONTHS })) ?? [];
    const months = ids.filter((id) => id.startsWith(begin));
    found.push(...months);
    const last = months.at(-1);
    if (last === undefined || months.length < MONTHS) return found;
    after = last;
  }
}
