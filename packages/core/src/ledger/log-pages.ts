import type { ConsentStore, LogRef, SubjectPage } from './consent-store.js';

/** The largest page a store must serve. */
const MOST = 1000;

export interface LogPages {
  /** How many entries are held in memory at once. @default 1000 */
  readonly limit?: number;
  /** Entries behind this one are left out. @default where the log ends when its reading begins */
  readonly upTo?: number;
}

/**
 * A log of any length a page at a time, as far as it went when its reading began: what is written meanwhile is left for the next
 * reading. Each page has the head of the first; of a log that is absent there is one page without entries.
 */
export async function* logPages(
  store: Pick<ConsentStore, 'read'>,
  ref: LogRef,
  { limit = MOST, upTo }: LogPages = {},
): AsyncGenerator<SubjectPage> {
  let page = await store.read(ref, { after: 0, limit });
  const { head } = page;
  const end = Math.min(head.seq, upTo ?? head.seq);
  for (let after = 0; ; ) {
    yield { ...page, head, entries: page.entries.filter(({ seq }) => seq <= end) };
    after += page.entries.length;
    if (page.entries.length === 0 || after >= end) return;
    page = await store.read(ref, { after, limit });
    if (page.entries.length === 0) return;
  }
}
