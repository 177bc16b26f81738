import { ConsentError } from '../errors/consent-error.js';
import type { EvidenceKey, EvidenceStore } from '../ledger/evidence-store.js';
import { assertPage } from './assert-page.js';

/**
 * The reference store of evidence, in one map. For tests and demos; nothing survives the process.
 * @param clock milliseconds since 1970. @default Date.now
 */
export function createMemoryEvidenceStore(clock: () => number = Date.now): Required<EvidenceStore> {
  const files = new Map<string, EvidenceKey & { readonly bytes: Uint8Array; readonly keptAt: string }>();
  const nameOf = ({ tenant, subject, hash }: EvidenceKey): string => JSON.stringify([tenant, subject, hash]);
  return {
    durability: 'memory',
    async put({ tenant, subject, hash }, bytes, control) {
      if (control?.signal?.aborted) throw new ConsentError('aborted');
      const file = { tenant, subject, hash, bytes: bytes.slice(), keptAt: new Date(clock()).toISOString() };
      files.set(nameOf(file), file);
    },
    async get(key) {
      return files.get(nameOf(key))?.bytes.slice() ?? null;
    },
    async delete(key) {
      files.delete(nameOf(key));
    },
    async list(tenant, { after, limit }) {
      assertPage({ after, limit });
      const names = [...files.keys()].filter((name) => name > after && files.get(name)?.tenant === tenant).sort();
      const page = names.slice(0, limit);
      const last = page.at(-1);
      return {
        files: page.flatMap((name) => {
          const file = files.get(name);
          return file ? [{ subject: file.subject, hash: file.hash, keptAt: file.keptAt }] : [];
        }),
        ...(last !== undefined && names.length > limit ? { next: last } : {}),
      };
    },
  };
}
