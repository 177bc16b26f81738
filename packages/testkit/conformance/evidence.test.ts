import { createMemoryEvidenceStore, type EvidenceStore } from '@unticked/core';
import { describe, expect, test } from 'vitest';
import { runEvidenceConformance } from '../src/index.js';

runEvidenceConformance({ test, makeStore: () => createMemoryEvidenceStore() });

type Mutant = (store: Required<EvidenceStore>) => Partial<EvidenceStore>;

/** Faults that a hurried adapter has, on top of a right store. */
const mutants: Readonly<Record<string, Mutant>> = {
  'keeps files as text': (store) => ({
    put: (key, bytes) => store.put(key, new TextEncoder().encode(new TextDecoder().decode(bytes))),
  }),
  'has one file for each hash': (store) => ({
    put: (key, bytes) => store.put({ ...key, subject: '' }, bytes),
    get: (key) => store.get({ ...key, subject: '' }),
  }),
  'forgets the tenant': (store) => ({
    put: (key, bytes) => store.put({ ...key, tenant: '' }, bytes),
    get: (key) => store.get({ ...key, tenant: '' }),
  }),
  'folds the case of ids': (store) => ({
    put: (key, bytes) => store.put({ ...key, subject: key.subject.toLowerCase() }, bytes),
    get: (key) => store.get({ ...key, subject: key.subject.toLowerCase() }),
  }),
  'deletes nothing': () => ({ delete: async () => {} }),
  'deletes the whole person': (store) => ({
    delete: async (key) => {
      for (const { subject, hash } of (await store.list(key.tenant, { after: '', limit: 1000 })).files)
        if (subject === key.subject) await store.delete({ ...key, hash });
    },
  }),
  'throws for what is not there': (store) => ({
    get: async (key) => {
      const found = await store.get(key);
      if (!found) throw new Error('ENOENT');
      return found;
    },
  }),
  'keeps the whole buffer behind a view': (store) => ({
    put: (key, bytes) => store.put(key, new Uint8Array(bytes.buffer)),
  }),
  'does not look at the signal': (store) => ({ put: (key, bytes) => store.put(key, bytes) }),
  'keeps the first time': (store) => {
    const first = new Map<string, string>();
    return {
      list: async (tenant, page) => {
        const { files, ...rest } = await store.list(tenant, page);
        for (const { hash, keptAt } of files) if (!first.has(hash)) first.set(hash, keptAt);
        return { ...rest, files: files.map((file) => ({ ...file, keptAt: first.get(file.hash) ?? '' })) };
      },
    };
  },
  'lists the first page only': (store) => ({
    list: async (tenant, page) => ({ files: (await store.list(tenant, page)).files }),
  }),
  'lists other tenants too': (store) => ({
    list: async (tenant, page) => {
      const found = await store.list(tenant, page);
      return found.next === undefined ? { files: [...found.files, ...(await store.list('u', page)).files] } : found;
    },
  }),
};

describe('the conformance suite of evidence catches a store that', () => {
  test.each(Object.entries(mutants))('%s', async (_, mutant) => {
    const cases: (() => Promise<void>)[] = [];
    const makeStore = (): EvidenceStore => {
      const right = createMemoryEvidenceStore();
      return { ...right, ...mutant(right) };
    };
    const collect = (_name: string, run: () => Promise<void>) => cases.push(run);
    runEvidenceConformance({ test: Object.assign(collect, { skip: () => undefined }), makeStore });
    const failed = await Promise.all(
      cases.map((run) =>
        run().then(
          () => 0,
          () => 1,
        ),
      ),
    );
    expect(failed).toContain(1);
  });
});
