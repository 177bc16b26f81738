import type { LedgerContext } from '../ledger-context.js';

/** How many logs are in memory at once. */
export const PEOPLE_AT_ONCE = 100;
/** Ids are small, and most of them may be of links. */
const SCAN = 1000;

/** Everybody with a log after this id, a page of at most `PEOPLE_AT_ONCE` at a time. */
export async function* peopleIn(
  { store }: LedgerContext,
  tenant: string,
  begin: string,
): AsyncGenerator<readonly string[]> {
  for (let after = begin; ; ) {
    const ids = (await store.scan?.(tenant, { after, limit: SCAN })) ?? [];
    // Reserved logs are of nobody.
    const people = ids.filter((id) => !id.startsWith('~'));
    for (let at = 0; at < people.length; at += PEOPLE_AT_ONCE) yield people.slice(at, at + PEOPLE_AT_ONCE);
    const last = ids.at(-1);
    if (last === undefined || ids.length < SCAN) return;
    after = last;
  }
}
