import { ConsentError } from '../errors/consent-error.js';
import { isConsentError } from '../errors/is-consent-error.js';
import type { EvidenceStore } from './evidence-store.js';

async function safely<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (cause) {
    throw isConsentError(cause) ? cause : new ConsentError('unavailable', { cause });
  }
}

/** The host's store of evidence, with every error as one of ours. Each of its calls may be made again. */
export function guardedEvidenceStore(store: EvidenceStore): EvidenceStore {
  const { list } = store;
  return {
    durability: store.durability,
    put: (key, bytes, control) => safely(() => store.put(key, bytes, control)),
    get: (key, control) => safely(() => store.get(key, control)),
    delete: (key, control) => safely(() => store.delete(key, control)),
    ...(list && { list: (tenant, page, control) => safely(() => list.call(store, tenant, page, control)) }),
  };
}
