import type { BreachStepEvent } from '../../model/breach-event.js';
import type { BreachStepTaken } from '../../model/breach-state.js';
import type { LoggedEvent } from '../../model/logged-event.js';

/** A step with the chained part that it was read from. */
export interface StepRead {
  readonly event: BreachStepEvent;
  readonly taken: BreachStepTaken;
}

function stepOf(event: BreachStepEvent, envelope: LoggedEvent['envelope']): StepRead {
  const { recordedBy: by, note, breach = {} } = typeof envelope === 'object' ? envelope : {};
  const { seq, step, recordedAt, effectiveAt, risk, whom, way, exception } = event;
  const taken = {
    ...breach,
    seq,
    step,
    recordedAt,
    effectiveAt,
    ...(by === undefined ? {} : { by }),
    ...(note === undefined ? {} : { note }),
    ...(risk === undefined ? {} : { risk }),
    ...(whom === undefined ? {} : { whom }),
    ...(way === undefined ? {} : { way }),
    ...(exception === undefined ? {} : { exception }),
  };
  return { event, taken };
}

/** The steps that the log of a breach holds, in their order. */
export const stepsOf = (entries: readonly LoggedEvent[]): readonly StepRead[] =>
  entries.flatMap(({ event, envelope }) =>
    event !== 'unreadable' && event.kind === 'breach_step' ? [stepOf(event, envelope)] : [],
  );
