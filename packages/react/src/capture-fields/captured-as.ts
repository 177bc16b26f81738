import type { Capture, Evidence, Mode, Source } from '@unticked/core';
import type { CaptureFacts } from './capture-facts.js';
import { captureKinds } from './capture-kinds.js';
import { captureLimits } from './capture-limits.js';
import type { CaptureState } from './capture-state.js';
import { clean } from './clean.js';

/** How an answer came, in the ledger's words. @param sentence as staff read it before they saved @param forChild a guardian says yes */
export function capturedAs(
  { note, printedForm, message, evidence, relation, guardianName, verification, guardianNote }: CaptureState,
  { method, withWhom, place, claimedAt }: CaptureFacts,
  sentence: string | undefined,
  forChild: boolean,
  source?: Source,
): { readonly mode: Mode; readonly capture: Capture } {
  const kind = captureKinds[method ?? 'in_person'];
  const said = (key: keyof typeof captureLimits, typed: string | undefined) => {
    const text = clean(typed, captureLimits[key]);
    return text && { [key]: text };
  };
  const text = kind.needs === 'message' && clean(message, captureLimits.message);
  const name = clean(guardianName, captureLimits.guardianName);
  const how = verification === 'other' && clean(guardianNote, captureLimits.guardianNote);
  const proof: Evidence | undefined = text ? { ...evidence, kind: 'message', text } : evidence;
  return {
    mode: kind.mode,
    capture: {
      method: method ? kind.method : 'other',
      ...said('note', note),
      ...said('withWhom', withWhom),
      ...said('place', place),
      ...(kind.needs === 'printedForm' && said('printedForm', printedForm)),
      ...said('sentence', sentence),
      ...(claimedAt && { claimedAt }),
      ...(method === 'customer_ticks' && { indicatedBy: 'subject' }),
      ...(forChild &&
        relation &&
        verification && {
          indicatedBy: 'guardian',
          guardian: { relation, verification, ...(name && { name }), ...(how && { note: how }) },
        }),
      ...(proof && { evidence: proof }),
      ...(source && { source }),
    },
  };
}
