import type { ConsentStore, LogRef, SubjectPage } from './consent-store.js';

/** The largest page a store must serve. */
const PAGE = 1000;

/** A whole log in as few reads as its length allows; one read for any log of up to 1000 entries. */
export async function readLog(store: ConsentStore, ref: LogRef): Promise<SubjectPage> {
  let page = await store.read(ref, { after: 0, limit: PAGE });
  const entries = [...page.entries];
  while (entries.length < page.head.seq && page.entries.length > 0) {
    page = await store.read(ref, { after: entries.length, limit: PAGE });
    entries.push(...page.entries);
  }
  return { ...page, entries };
}

/** Whole logs of many subjects, in the order asked. */
export async function readLogs(store: ConsentStore, refs: readonly LogRef[]): Promise<readonly SubjectPage[]> {
  if (store.readMany) return store.readMany(refs);
  return Promise.all(refs.map((ref) => readLog(store, ref)));
}
