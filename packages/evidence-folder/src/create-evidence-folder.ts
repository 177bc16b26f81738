import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { assertPage, ConsentError, type EvidenceKey, type EvidenceStore, type ListedEvidence } from '@unticked/core';
import { base32, fromBase32 } from './base32.js';
import { PARTIAL, writeWhole } from './write-whole.js';

export interface EvidenceFolderOptions {
  /** Made if it is not there. Only this process's user can read what is put into it. No web server should serve it. */
  readonly path: string;
}

/** After so long, what is half written was left behind by a crash. */
const ABANDONED = 3_600_000;

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** What is there, or nothing where there is no such place. */
async function found<T, None>(call: Promise<T>, none: None): Promise<T | None> {
  try {
    return await call;
  } catch (error) {
    if (isMissing(error)) return none;
    throw error;
  }
}

/** Keeps evidence in a folder: `<tenant>/<subject>/<hash>`, the first two written so that no id is a path. */
export function createEvidenceFolder({ path }: EvidenceFolderOptions): Required<EvidenceStore> {
  const root = resolve(path);
  const folderOf = (tenant: string): string => join(root, `t-${base32(tenant)}`);
  const placeOf = ({ tenant, subject, hash }: EvidenceKey): string => {
    // The ledger names hashes only; nothing else may become part of a path.
    if (!/^sha256-[A-Za-z0-9_-]{43}$/.test(hash)) throw new ConsentError('invalid', { path: '/hash' });
    return join(folderOf(tenant), `s-${base32(subject)}`, hash);
  };

  /** Names in order, `<subject>/<hash>`; what a crash left half written is removed on the way. */
  const namesIn = async (folder: string): Promise<readonly string[]> => {
    const names: string[] = [];
    for (const subject of (await found(readdir(folder), [])).toSorted()) {
      for (const name of (await found(readdir(join(folder, subject)), [])).toSorted()) {
        if (!name.endsWith(PARTIAL)) names.push(`${subject}/${name}`);
        else if (Date.now() - ((await found(stat(join(folder, subject, name)), undefined))?.mtimeMs ?? 0) > ABANDONED)
          await rm(join(folder, subject, name), { force: true });
      }
    }
    return names;
  };

  return {
    durability: 'fsync',
    put: async (key, bytes, control) => {
      if (control?.signal?.aborted) throw new ConsentError('aborted');
      await writeWhole(root, placeOf(key), bytes);
    },
    get: async (key) => {
      const bytes = await found(readFile(placeOf(key)), null);
      return bytes && Uint8Array.from(bytes);
    },
    delete: (key) => rm(placeOf(key), { force: true }),
    list: async (tenant, { after, limit }) => {
      assertPage({ after, limit });
      const folder = folderOf(tenant);
      const names = (await namesIn(folder)).filter((name) => name > after);
      const page = names.slice(0, limit);
      const files = await Promise.all(
        page.map(async (name): Promise<readonly ListedEvidence[]> => {
          const [subject = '', hash = ''] = name.split('/');
          const kept = await found(stat(join(folder, subject, hash)), undefined);
          return kept ? [{ subject: fromBase32(subject.slice(2)), hash, keptAt: kept.mtime.toISOString() }] : [];
        }),
      );
      const last = page.at(-1);
      return { files: files.flat(), ...(last !== undefined && names.length > limit ? { next: last } : {}) };
    },
  };
}
