import { ConsentError } from '../errors/consent-error.js';
import { isConsentError } from '../errors/is-consent-error.js';
import type { CallControl, ConsentStore, StoredDocument } from '../ledger/consent-store.js';
import { applyUnit } from './apply-unit.js';
import { assertCommitUnit } from './assert-commit-unit.js';
import { assertPage } from './assert-page.js';
import { pageOf } from './page-of.js';
import { absentSubject, type SubjectDocument } from './subject-document.js';

/** Where a value lies. Keep the three parts apart, or join them so that no two keys can meet (`JSON.stringify`). */
export interface ValueKey {
  /** `subject`: one person whole, `id` is the subject id. `document`: a notice or policy, `id` is its hash. */
  readonly kind: 'subject' | 'document';
  readonly tenant: string;
  readonly id: string;
}

export interface KeyValue {
  /** The value and its version, or `null` where there is none. MUST see what `compareAndSet` has resolved `true` for. */
  get(key: ValueKey, control?: CallControl): Promise<{ readonly text: string; readonly version: string } | null>;
  /**
   * Writes `text` (JSON) if and only if the value still has `version` (`null`: if there is still none), in one atomic step,
   * and says whether it did. A version is never used twice for one key: an ETag, a row version, a random id.
   * Throws `ConsentError('unavailable')` only if certainly nothing was written.
   */
  compareAndSet(key: ValueKey, version: string | null, text: string, control?: CallControl): Promise<boolean>;
  /**
   * Removes the value with its key if and only if it still has `version`, in one atomic step, and says whether it did. Without it
   * the proof of erased persons is kept for good.
   */
  compareAndDelete?(key: ValueKey, version: string, control?: CallControl): Promise<boolean>;
  /** What has happened to a value when `compareAndSet` resolves. */
  readonly durability: ConsentStore['durability'];
  readonly concurrency: ConsentStore['concurrency'];
}

/** How often a value may change under us without its log having moved, before the call is given up. */
const ATTEMPTS = 8;

/**
 * A store over two functions, for document databases and REST CRMs: one person is one JSON document, a few kB.
 * It has no contact list and no scan, since it cannot list keys; whatever else the port promises, it keeps.
 */
export function storeFromKeyValue(keyValue: KeyValue): ConsentStore {
  const readValue = async (key: ValueKey, control: CallControl | undefined) => {
    if (control?.signal?.aborted) throw new ConsentError('aborted');
    try {
      return await keyValue.get(key, control);
    } catch (cause) {
      // Reading writes nothing, so the outcome is never in doubt.
      throw isConsentError(cause) ? cause : new ConsentError('unavailable', { cause });
    }
  };
  const parse = <T>(text: string): T => {
    try {
      // Only this module writes these texts; whether an entry is still what it was, `verify` tells by its hash.
      return JSON.parse(text) as T;
    } catch (cause) {
      throw new ConsentError('tampered', { cause });
    }
  };
  const readSubject = async (key: ValueKey, control: CallControl | undefined) => {
    const value = await readValue(key, control);
    const document = value ? parse<SubjectDocument>(value.text) : absentSubject;
    if (document.v !== 1) throw new ConsentError('unsupported', { params: { reason: 'newer_document' } });
    return { document, version: value?.version ?? null };
  };

  return {
    durability: keyValue.durability,
    concurrency: keyValue.concurrency,
    async commit(unit, control) {
      assertCommitUnit(unit);
      const key: ValueKey = { kind: 'subject', tenant: unit.ref.tenant, id: unit.ref.subject };
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const { document, version } = await readSubject(key, control);
        const next = applyUnit(document, unit);
        if (!next) return { ok: false, head: document.head };
        if (await keyValue.compareAndSet(key, version, JSON.stringify(next), control))
          return { ok: true, head: next.head };
      }
      throw new ConsentError('unavailable', { params: { reason: 'contended' } });
    },
    async read({ tenant, subject }, page, control) {
      assertPage(page);
      return pageOf((await readSubject({ kind: 'subject', tenant, id: subject }, control)).document, page);
    },
    ...(keyValue.compareAndDelete && {
      async purge({ tenant, subject }, expect, control) {
        const key: ValueKey = { kind: 'subject', tenant, id: subject };
        for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
          const { document, version } = await readSubject(key, control);
          const { head } = document;
          if (head.seq !== expect.seq || head.hash !== expect.hash) return { ok: false, head };
          if (version === null || (await keyValue.compareAndDelete?.(key, version, control)))
            return { ok: true, head: absentSubject.head };
        }
        throw new ConsentError('unavailable', { params: { reason: 'contended' } });
      },
    }),
    async putDocument(document, control) {
      const key: ValueKey = { kind: 'document', tenant: document.tenant, id: document.hash };
      // Losing this race means that somebody kept the same text first.
      if (!(await readValue(key, control))) await keyValue.compareAndSet(key, null, JSON.stringify(document), control);
    },
    async getDocument(tenant, hash, control) {
      const value = await readValue({ kind: 'document', tenant, id: hash }, control);
      return value ? parse<StoredDocument>(value.text) : null;
    },
  };
}
