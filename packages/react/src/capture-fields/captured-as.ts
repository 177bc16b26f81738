import type { Capture, Mode } from '@unticked/core';
import type { CaptureFacts } from './capture-facts.js';
import { captureKinds } from './capture-kinds.js';
import type { CaptureState } from './capture-state.js';
import { clean } from './clean.js';

/** How an answer came, in the ledger's words. @param sentence as staff read it before they saved */
export function capturedAs(
  state: CaptureState,
  facts: CaptureFacts,
  sentence: string | undefined,
): { readonly mode: Mode; readonly capture: Capture } {
  const { method, claimedAt } = facts;
  const kind = captureKinds[method ?? 'in_person'];
  const said = {
    note: clean(state.note, 4000),
    withWhom: clean(facts.withWhom, 200),
    place: clean(facts.place, 200),
    claimedAt,
    printedForm: kind.needs === 'printedForm' ? clean(state.printedForm, 64) : undefined,
    sentence: clean(sentence, 1000),
  };
  const message = kind.needs === 'message' ? clean(state.message, 20_000) : undefined;
  return {
    mode: kind.mode,
    capture: {
      method: method ? kind.method : 'other',
      ...Object.fromEntries(Object.entries(said).filter(([, value]) => value)),
      ...(method === 'customer_ticks' && { indicatedBy: 'subject' }),
      ...(message && { evidence: { kind: 'message', text: message } }),
    },
  };
}
