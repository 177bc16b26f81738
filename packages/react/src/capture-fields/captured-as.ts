import type { Answer, Capture, Mode } from '@unticked/core';
import { captureKinds } from './capture-kinds.js';
import type { CaptureSetting, CaptureState } from './capture-state.js';
import { claimedTime } from './claimed-time.js';
import { clean } from './clean.js';
import { permits } from './permits.js';

/** How an answer came, in the ledger's words. */
export function capturedAs(
  state: CaptureState,
  setting: CaptureSetting,
  answers: readonly Answer[],
): { readonly mode: Mode; readonly capture: Capture } {
  const { chosen } = state;
  const kind = captureKinds[chosen ?? setting.defaultMethod ?? 'in_person'];
  // A withdrawal asks for no method; one that nobody chose is not said to have been in person.
  const unsaid = !permits(answers) && !(chosen ?? setting.defaultMethod);
  const said = {
    note: clean(state.note, 4000),
    withWhom: clean(state.withWhom || setting.withWhom, 200),
    place: clean(state.place || setting.place, 200),
    claimedAt: claimedTime(state.when, setting.now()),
    printedForm: kind.needs === 'printedForm' ? clean(state.printedForm, 64) : undefined,
    sentence: clean(setting.sentence(answers), 1000),
  };
  const message = kind.needs === 'message' ? clean(state.message, 20_000) : undefined;
  const kept = Object.entries(said).filter(([, value]) => value !== undefined);
  return {
    mode: kind.mode,
    capture: {
      method: unsaid ? 'other' : kind.method,
      ...Object.fromEntries(kept),
      ...(chosen === 'customer_ticks' && { indicatedBy: 'subject' }),
      ...(message && { evidence: { kind: 'message', text: message } }),
    },
  };
}
