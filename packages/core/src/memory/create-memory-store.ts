import { ConsentError } from '../errors/consent-error.js';
import type { CallControl, ConsentStore, LogRef, StoredDocument } from '../ledger/consent-store.js';
import { applyUnit } from './apply-unit.js';
import { assertCommitUnit } from './assert-commit-unit.js';
import { assertPage } from './assert-page.js';
import { isContactable } from './is-contactable.js';
import { pageOf } from './page-of.js';
import { absentSubject, type SubjectDocument } from './subject-document.js';

/** The reference store: every method of the port, in a few maps. For tests and demos; nothing survives the process. */
export function createMemoryStore(): Required<ConsentStore> {
  const tenants = new Map<string, { subjects: Map<string, SubjectDocument>; documents: Map<string, StoredDocument> }>();
  let closed = false;

  const enter = (control: CallControl | undefined): void => {
    if (closed) throw new ConsentError('unavailable', { params: { reason: 'closed' } });
    if (control?.signal?.aborted) throw new ConsentError('aborted');
  };
  const tenantOf = (tenant: string) => {
    const known = tenants.get(tenant) ?? { subjects: new Map(), documents: new Map() };
    tenants.set(tenant, known);
    return known;
  };
  const subjectOf = ({ tenant, subject }: LogRef) => tenantOf(tenant).subjects.get(subject) ?? absentSubject;
  const page = (
    tenant: string,
    { after, limit }: { readonly after: string; readonly limit: number },
    wanted: (id: string, document: SubjectDocument) => boolean,
  ): string[] => {
    assertPage({ after, limit });
    const ids = [...tenantOf(tenant).subjects].filter(([id, document]) => id > after && wanted(id, document));
    return ids
      .map(([id]) => id)
      .sort()
      .slice(0, limit);
  };

  return {
    durability: 'memory',
    concurrency: 'single-process',
    async commit(unit, control) {
      enter(control);
      assertCommitUnit(unit);
      const before = subjectOf(unit.ref);
      const after = applyUnit(before, unit);
      if (after) tenantOf(unit.ref.tenant).subjects.set(unit.ref.subject, after);
      return { ok: after !== undefined, head: { ...(after ?? before).head } };
    },
    async read(ref, wanted, control) {
      enter(control);
      assertPage(wanted);
      return pageOf(subjectOf(ref), wanted);
    },
    async putDocument(document, control) {
      enter(control);
      const { documents } = tenantOf(document.tenant);
      if (!documents.has(document.hash)) documents.set(document.hash, { ...document });
    },
    async getDocument(tenant, hash, control) {
      enter(control);
      const found = tenantOf(tenant).documents.get(hash);
      return found ? { ...found } : null;
    },
    async readMany(refs, control) {
      enter(control);
      assertPage({ after: 0, limit: Math.max(1, refs.length) });
      return refs.map((ref) => pageOf(subjectOf(ref), { after: 0, limit: Number.POSITIVE_INFINITY }));
    },
    async contactable(tenant, query, control) {
      enter(control);
      return page(tenant, query, (id, document) => !id.startsWith('~') && isContactable(document, query));
    },
    async scan(tenant, wanted, control) {
      enter(control);
      return page(tenant, wanted, () => true);
    },
    async purge(ref, expect, control) {
      enter(control);
      const { head } = subjectOf(ref);
      const ok = head.seq === expect.seq && head.hash === expect.hash;
      if (ok) tenantOf(ref.tenant).subjects.delete(ref.subject);
      return { ok, head: { ...(ok ? absentSubject.head : head) } };
    },
    async close() {
      closed = true;
    },
  };
}
