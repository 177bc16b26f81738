import { parseInstant } from '../canonical/instant.js';
import type { Capture, Evidence } from '../model/capture.js';
import { type EvidenceDemand, evidenceDemands, type Method, type Mode, type RecordedBy } from '../model/method.js';

/** One thing that a yes by this method must carry and does not. */
export interface EvidenceGap {
  readonly missing: 'recordedBy' | 'mode' | 'note' | 'claimedAt' | 'evidence';
  /** What would do, for example `printedForm, scan`. */
  readonly needs: string;
}

type Kept = Pick<Capture, 'note' | 'claimedAt' | 'printedForm' | 'evidence'>;

/** Stored text may be of any type. */
const said = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '';

const isForeignRecord = ({ system, recordId, at, hash, text }: Evidence): boolean =>
  said(system) && said(recordId) && at !== undefined && parseInstant(at) !== undefined && (said(hash) || said(text));

function carries(demand: NonNullable<EvidenceDemand['anyOf']>[number], { printedForm, evidence }: Kept): boolean {
  if (demand === 'printedForm') return said(printedForm);
  if (evidence?.kind !== demand) return false;
  if (demand === 'foreign_record') return isForeignRecord(evidence);
  // What the import gate parks or rejects is no yes.
  if (demand === 'import_verdict') return /^accept(?:[-_]attested)?\b/.test(evidence.text ?? '');
  if (demand === 'scan') return said(evidence.ref) || said(evidence.hash);
  return said(evidence.text) || said(evidence.ref);
}

/** What of the table by method (`evidenceDemands`) is not met, acts apart (UO-S01). */
export function evidenceGaps(method: Method, mode: Mode, recordedBy: RecordedBy, kept: Kept): readonly EvidenceGap[] {
  const demand = evidenceDemands[method];
  const gaps: EvidenceGap[] = [];
  if (!demand.recordedBy.includes(recordedBy))
    gaps.push({ missing: 'recordedBy', needs: demand.recordedBy.join(', ') });
  if (!demand.modes.includes(mode)) gaps.push({ missing: 'mode', needs: demand.modes.join(', ') });
  if (demand.note && !said(kept.note)) gaps.push({ missing: 'note', needs: 'note' });
  if (demand.claimedAt && parseInstant(kept.claimedAt ?? '') === undefined) {
    gaps.push({ missing: 'claimedAt', needs: 'claimedAt' });
  }
  if (demand.anyOf && !demand.anyOf.some((one) => carries(one, kept))) {
    gaps.push({ missing: 'evidence', needs: demand.anyOf.join(', ') });
  }
  return gaps;
}
