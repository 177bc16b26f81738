import { ConsentError, type StoredDocument, type SubjectPage } from '@unticked/core';
import type { StoreMutant } from './store-mutant.js';
import { withEntries } from './with-entries.js';

/** Wrong about bytes, keys, copies and documents. */
export const keepingMutants: Readonly<Record<string, StoreMutant>> = {
  'keeps bodies as parsed JSON': (store) => ({
    read: async (ref, page) =>
      withEntries(await store.read(ref, page), ({ body }) => ({
        body: body && JSON.stringify(JSON.parse(body.replace('﻿', ''))),
      })),
  }),
  'normalises Unicode': (store) => ({
    read: async (ref, page) =>
      withEntries(await store.read(ref, page), ({ body }) => ({ body: body.normalize('NFC') })),
  }),
  'trims texts': (store) => ({
    read: async (ref, page) =>
      withEntries(await store.read(ref, page), ({ envelope }) => ({ envelope: envelope?.trim() ?? null })),
  }),
  'cuts documents at 16 kB': (store) => ({
    putDocument: (document) => store.putDocument({ ...document, body: document.body.slice(0, 16_384) }),
  }),
  'reads an empty text as none': (store) => ({
    read: async (ref, page) =>
      withEntries(await store.read(ref, page), ({ envelope }) => ({ envelope: envelope || null })),
  }),
  'forgets the tenant': (store) => ({
    commit: (unit) => store.commit({ ...unit, ref: { ...unit.ref, tenant: '' } }),
    read: (ref, page) => store.read({ ...ref, tenant: '' }, page),
  }),
  'forgets the tenant of documents': (store) => ({
    putDocument: (document) => store.putDocument({ ...document, tenant: '' }),
    getDocument: async (tenant, hash) => {
      const found = await store.getDocument('', hash);
      return found && { ...found, tenant };
    },
  }),
  'folds the case of ids': (store) => ({
    commit: (unit) => store.commit({ ...unit, ref: { ...unit.ref, subject: unit.ref.subject.toLowerCase() } }),
    read: (ref, page) => store.read({ ...ref, subject: ref.subject.toLowerCase() }, page),
  }),
  'cuts ids at 100 characters': (store) => ({
    commit: (unit) => store.commit({ ...unit, ref: { ...unit.ref, subject: unit.ref.subject.slice(0, 100) } }),
    read: (ref, page) => store.read({ ...ref, subject: ref.subject.slice(0, 100) }, page),
  }),
  'joins tenant and subject with a slash': (store) => ({
    commit: (unit) => store.commit({ ...unit, ref: { tenant: '', subject: `${unit.ref.tenant}/${unit.ref.subject}` } }),
    read: (ref, page) => store.read({ tenant: '', subject: `${ref.tenant}/${ref.subject}` }, page),
  }),
  'keeps the unit it was handed': (store) => {
    const bodies = new Map<string, { readonly body: string }>();
    return {
      commit: async (unit) => {
        for (const entry of unit.entries) bodies.set(entry.hash, entry);
        return store.commit(unit);
      },
      read: async (ref, page) =>
        withEntries(await store.read(ref, page), ({ hash, body }) => ({ body: bodies.get(hash)?.body ?? body })),
    };
  },
  'hands out the page it keeps': (store) => {
    const pages = new Map<string, SubjectPage>();
    return {
      read: async (ref, page) => {
        const fresh = await store.read(ref, page);
        const key = JSON.stringify([ref, page, fresh.head]);
        pages.set(key, pages.get(key) ?? fresh);
        return pages.get(key) ?? fresh;
      },
    };
  },
  'hands out one and the same absent page': (store) => {
    const absent: SubjectPage = { head: { seq: 0, hash: '' }, state: 'none', entries: [] };
    return {
      read: async (ref, page) => {
        const fresh = await store.read(ref, page);
        return fresh.state === 'none' ? absent : fresh;
      },
    };
  },
  'overwrites a document': (store) => {
    const documents = new Map<string, StoredDocument>();
    return {
      putDocument: async (document, control) => {
        documents.set(JSON.stringify([document.tenant, document.hash]), { ...document });
        return store.putDocument(document, control);
      },
      getDocument: async (tenant, hash, control) => {
        await store.getDocument(tenant, hash, control);
        return documents.get(JSON.stringify([tenant, hash])) ?? null;
      },
    };
  },
  'refuses a document that it has': (store) => ({
    putDocument: async (document) => {
      if (await store.getDocument(document.tenant, document.hash)) throw new ConsentError('conflict');
      return store.putDocument(document);
    },
  }),
};
