import type { Method, RecordedBy } from '../../model/method.js';
import type { ConsentStatus } from '../../model/status.js';
import { type MovingKind, transitions } from '../../model/transitions.js';
import { defineCheck, type Hit } from '../define-check.js';

/** One entry of a consent purpose between the status before it and the status after it. */
export interface StatusChange {
  readonly from: ConsentStatus;
  readonly kind: MovingKind;
  readonly to: ConsentStatus;
  readonly recordedBy: RecordedBy;
  readonly method: Method;
  /** Grants: what was shown. */
  readonly presentationId?: string;
  /** Presentations that earlier grants of this purpose and channel came from. */
  readonly usedPresentations?: readonly string[];
}

function grantHits({ recordedBy, method, presentationId, usedPresentations = [] }: StatusChange): readonly Hit[] {
  const hits: Hit[] = [];
  // A machine hands on what another system recorded; it says yes for nobody.
  if (recordedBy === 'system' && method !== 'foreign_system')
    hits.push({ path: '/recordedBy', params: { recordedBy } });
  if (presentationId === undefined || usedPresentations.includes(presentationId)) {
    hits.push({ path: '/presentationId', params: { why: presentationId === undefined ? 'missing' : 'used' } });
  }
  return hits;
}

/** Withdrawing and refusing are legal from every status; the table says where each leads. */
export const illegalTransition = defineCheck<StatusChange>({
  code: 'UO-T01',
  title: 'illegal change of status',
  severity: 'error',
  inspects: 'transition',
  enforced: 'the fold of every log',
  sources: ['GDPR Art. 7', 'W3C DPV 2.3 consent lifecycle'],
  check: (change) => {
    const { from, kind, to } = change;
    const expected = transitions[kind][from];
    return [
      ...(expected === to ? [] : [{ path: '/to', params: { from, kind, to, expected } }]),
      ...(kind === 'given' || kind === 'renewed' ? grantHits(change) : []),
    ];
  },
});
