import type { ConsentStore, LogRef, SubjectPage } from '@unticked/core';

/** A log of up to 1000 entries in one page. */
export const readWhole = (store: ConsentStore, ref: LogRef): Promise<SubjectPage> =>
  store.read(ref, { after: 0, limit: 1000 });
