import type { Instant } from '../../canonical/instant.js';
import type { RequestStepEvent } from '../../model/event.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import { type RequestStepTaken, type RightsRequest, type StepByHand, stepsByHand } from '../../model/rights-request.js';
import { progressOf } from './progress-of.js';

const ends: Readonly<Record<string, RightsRequest['state']>> = {
  fulfilled: 'fulfilled',
  refused: 'refused',
  taken_back: 'taken_back',
};

interface Taken {
  readonly event: RequestStepEvent;
  readonly envelope: LoggedEvent['envelope'];
}

const personal = ({ envelope }: Taken) => (typeof envelope === 'object' ? envelope : {});

function takenOf(taken: Taken): RequestStepTaken {
  const { recordedBy, note, request: { identifiedBy, handedOver } = {} } = personal(taken);
  const { step, recordedAt, system } = taken.event;
  return {
    step,
    at: recordedAt,
    ...(recordedBy === undefined ? {} : { by: recordedBy }),
    ...(note === undefined ? {} : { note }),
    ...(system === undefined ? {} : { system }),
    ...(identifiedBy === undefined ? {} : { identifiedBy }),
    ...(handedOver === undefined ? {} : { handedOver }),
  };
}

const ofTheEnd: ReadonlySet<StepByHand> = new Set(['handed_over', 'noted']);

function nextOf(state: RightsRequest['state'], hasBegun: boolean): readonly StepByHand[] {
  if (state !== 'open') return stepsByHand.filter((step) => ofTheEnd.has(step));
  return hasBegun ? stepsByHand.filter((step) => !(step in ends)) : stepsByHand;
}

/** What the log of a request says; none where there is none. */
export function requestOf(entries: readonly LoggedEvent[]): RightsRequest | undefined {
  const steps = entries.flatMap(({ event, envelope }): readonly Taken[] =>
    event !== 'unreadable' && event.kind === 'request_step' ? [{ event, envelope }] : [],
  );
  const [first] = steps;
  if (!first) return undefined;
  const { request: id, type } = first.event;
  const begun = personal(first).request;
  const erasure = steps.map((step) => personal(step).request?.erasure).find((one) => one !== undefined) ?? null;
  const end = steps.findLast(({ event }) => event.step in ends)?.event.step;
  const state = end === undefined ? 'open' : (ends[end] ?? 'open');
  const taken = steps.map(takenOf);
  const extended = steps.findLast(({ event }) => event.step === 'extended');
  return {
    id,
    type,
    subjectId: begun?.subjectId ?? erasure?.plan.subjectId ?? null,
    erasure,
    receivedOn: id.slice(0, 10),
    dueBy: extended?.event.dueBy ?? (first.event.dueBy as Instant), // the first step has one
    term: extended ? 'extended' : 'one_month',
    identifiedBy: steps.map((step) => personal(step).request?.identifiedBy).findLast((by) => by !== undefined) ?? null,
    state,
    steps: taken,
    systems: progressOf(taken),
    next: nextOf(
      state,
      // A rectification goes with the person, and with it what would end its request.
      steps.some(({ event }) => event.step === 'begun') && (type !== 'rectification' || begun?.subjectId !== undefined),
    ),
  };
}
