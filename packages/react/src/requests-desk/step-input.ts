import type { IdentifiedBy, RequestStepInput, StepByHand } from '@unticked/core';

/** A step as staff fill it in: nothing is chosen before they do. */
export interface StepDraft {
  readonly step?: StepByHand;
  readonly identifiedBy?: IdentifiedBy;
  readonly handedOver: string;
  readonly note: string;
}

type Call = Pick<RequestStepInput, 'request' | 'id'>;

/** The step to send; none while something of it is missing. */
export function stepInput(draft: StepDraft, call: Call): RequestStepInput | undefined {
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
    case 'fulfilled':
      return { ...call, step, ...noted };
    default:
      return note === '' ? undefined : { ...call, step, note };
  }
}
