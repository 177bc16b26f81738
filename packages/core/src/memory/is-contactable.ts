import type { ContactableQuery } from '../ledger/consent-store.js';
import type { SubjectDocument } from './subject-document.js';

/** Whether the contact list of `query` has this subject. An exact row always decides before a wildcard does. */
export function isContactable(document: SubjectDocument, query: ContactableQuery): boolean {
  if (document.state !== 'active') return false;
  const row = (purposeId: string, channel: string) =>
    document.rows.find((candidate) => candidate.purposeId === purposeId && candidate.channel === channel);
  const exact = row(query.purposeId, query.channel);
  if (query.by === 'row') {
    const open = exact?.open === 1 && exact.epoch >= query.epoch;
    return open && (exact.until === null || exact.until > query.at);
  }
  if (exact) return exact.open === 1;
  const wildcards = [row(query.purposeId, '*'), row('*', query.channel), row('*', '*')];
  return wildcards.every((wildcard) => wildcard?.open !== 0);
}
