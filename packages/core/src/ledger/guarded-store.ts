import { ConsentError } from '../errors/consent-error.js';
import { isConsentError } from '../errors/is-consent-error.js';
import type { ConsentStore } from './consent-store.js';

/** Whatever a database throws while nothing is being committed, nothing was written: the call may be made again. */
async function safely<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (cause) {
    throw isConsentError(cause) ? cause : new ConsentError('unavailable', { cause });
  }
}

/** The host's store, with every error but those of `commit` as one of ours. What it lacks is lacking here too. */
export function guardedStore(store: ConsentStore): ConsentStore {
  const { readMany, contactable, scan, purge } = store;
  return {
    durability: store.durability,
    concurrency: store.concurrency,
    commit: (unit, control) => store.commit(unit, control),
    read: (ref, page, control) => safely(() => store.read(ref, page, control)),
    putDocument: (document, control) => safely(() => store.putDocument(document, control)),
    getDocument: (tenant, hash, control) => safely(() => store.getDocument(tenant, hash, control)),
    ...(readMany && { readMany: (refs, control) => safely(() => readMany.call(store, refs, control)) }),
    ...(contactable && {
      contactable: (tenant, query, control) => safely(() => contactable.call(store, tenant, query, control)),
    }),
    // Purging what is gone already removes nothing, so that it may be made again as a read may.
    ...(purge && { purge: (ref, expect, control) => safely(() => purge.call(store, ref, expect, control)) }),
    ...(scan && { scan: (tenant, page, control) => safely(() => scan.call(store, tenant, page, control)) }),
  };
}
