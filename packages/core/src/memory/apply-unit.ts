import type { CommitUnit, StandingRow } from '../ledger/consent-store.js';
import type { SubjectDocument } from './subject-document.js';

/** The document after a unit, or `undefined` if the unit was made on another head. */
export function applyUnit(document: SubjectDocument, unit: CommitUnit): SubjectDocument | undefined {
  const { head } = document;
  if (head.seq !== unit.expect.seq || head.hash !== unit.expect.hash) return undefined;
  const redacted = unit.redact === 'all' ? undefined : new Set(unit.redact);
  const kept = document.entries.map((entry, index) =>
    redacted === undefined || redacted.has(index + 1) ? { ...entry, envelope: null } : entry,
  );
  const envelopes = new Map(unit.envelopes.map(({ seq, body }) => [seq, body]));
  const added = unit.entries.map(({ body, hash }, index) => ({
    body,
    hash,
    envelope: envelopes.get(head.seq + 1 + index) ?? null,
  }));
  const replaced = (row: StandingRow) =>
    unit.rows.some(({ purposeId, channel }) => purposeId === row.purposeId && channel === row.channel);
  return {
    v: 1,
    head: { seq: head.seq + added.length, hash: added.at(-1)?.hash ?? head.hash },
    state: unit.state,
    entries: [...kept, ...added],
    rows: [...document.rows.filter((row) => !replaced(row)), ...unit.rows.map((row) => ({ ...row }))],
  };
}
