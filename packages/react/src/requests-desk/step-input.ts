import type { IdentifiedBy, RequestStepInput, StepByHand } from '@unticked/core';
import { claimedTime } from '../capture-fields/claimed-time.js';

/** A step as staff fill it in: nothing is chosen before they do. */
export interface StepDraft {
  readonly step?: StepByHand;
  readonly identifiedBy?: IdentifiedBy;
  readonly handedOver: string;
  readonly note: string;
  /** As `datetime-local` has it. */
  readonly toldAt: string;
}

type Call = Pick<RequestStepInput, 'request' | 'id'>;

/** When the person was told, since the request came and not to come; `now` where nobody says otherwise. */
export function toldTimeOf({ toldAt }: Pick<StepDraft, 'toldAt'>, receivedOn: string, now: number): string {
  if (toldAt === '') return 'now';
  const at = claimedTime(toldAt, now);
  return at === undefined || Date.parse(at) > now || at.slice(0, 10) < receivedOn ? 'wrong' : at;
}

/** The step to send; none while something of it is missing. */
export function stepInput(draft: StepDraft, call: Call, toldTime: string): RequestStepInput | undefined {
  const { step, identifiedBy } = draft;
  const [handedOver, note] = [draft.handedOver.trim(), draft.note.trim()];
  const noted = note === '' ? {} : { note };
  switch (step) {
    case undefined:
      return undefined;
    case 'identified':
      return identifiedBy && { ...call, step, identifiedBy, ...noted };
    case 'handed_over':
      return handedOver === '' ? undefined : { ...call, step, handedOver, ...noted };
    case 'extended': {
      if (note === '' || toldTime === 'wrong') return undefined;
      return { ...call, step, note, ...(toldTime === 'now' ? {} : { toldAt: toldTime }) };
    }
    case 'fulfilled':
      return { ...call, step, ...noted };
    default:
      return note === '' ? undefined : { ...call, step, note };
  }
}
