import { ConsentError, type ConsentStore } from '@unticked/core';

const missing = (method: string): never => {
  throw new ConsentError('unsupported', { params: { method } });
};

/** The store with every method callable, so that cases need no question marks; calling a missing one throws `unsupported`. */
export function completeStore(store: ConsentStore): Required<ConsentStore> {
  return {
    durability: store.durability,
    concurrency: store.concurrency,
    commit: (unit, control) => store.commit(unit, control),
    read: (ref, page, control) => store.read(ref, page, control),
    putDocument: (document, control) => store.putDocument(document, control),
    getDocument: (tenant, hash, control) => store.getDocument(tenant, hash, control),
    readMany: async (refs, control) => store.readMany?.(refs, control) ?? missing('readMany'),
    contactable: async (tenant, query, control) =>
      store.contactable?.(tenant, query, control) ?? missing('contactable'),
    scan: async (tenant, page, control) => store.scan?.(tenant, page, control) ?? missing('scan'),
    purge: async (ref, expect, control) => store.purge?.(ref, expect, control) ?? missing('purge'),
    close: async () => store.close?.(),
  };
}
