import { ConsentError } from '../errors/consent-error.js';
import type { CommitUnit } from '../ledger/consent-store.js';

const refuse = (code: string, path: string): never => {
  throw new ConsentError('invalid', { path, findings: [{ code, severity: 'error', path, params: {} }] });
};

/**
 * What no store may half-write, refused before anything is touched: a unit without entries, an envelope for an entry
 * of another unit, a redaction of an entry that is not there yet, one cell given two rows.
 * @throws `invalid` with the path of the first fault.
 */
export function assertCommitUnit(unit: CommitUnit): void {
  const first = unit.expect.seq + 1;
  const last = unit.expect.seq + unit.entries.length;
  if (!Number.isSafeInteger(unit.expect.seq) || unit.expect.seq < 0) refuse('bad_seq', '/expect/seq');
  if (unit.entries.length === 0) refuse('no_entries', '/entries');
  const enveloped = new Set<number>();
  for (const [index, { seq }] of unit.envelopes.entries()) {
    if (!Number.isInteger(seq) || seq < first || seq > last) refuse('bad_seq', `/envelopes/${index}/seq`);
    if (enveloped.has(seq)) refuse('duplicate_envelope', `/envelopes/${index}/seq`);
    enveloped.add(seq);
  }
  if (unit.redact !== 'all') {
    for (const [index, seq] of unit.redact.entries()) {
      if (!Number.isInteger(seq) || seq < 1 || seq >= first) refuse('bad_seq', `/redact/${index}`);
    }
  }
  const cells = new Set<string>();
  for (const [index, { purposeId, channel }] of unit.rows.entries()) {
    const cell = JSON.stringify([purposeId, channel]);
    if (cells.has(cell)) refuse('duplicate_row', `/rows/${index}`);
    cells.add(cell);
  }
}
