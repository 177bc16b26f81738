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
  const { step, recordedAt, toldAt, recordedBy: as, system } = taken.event;
  return {
    step,
    at: recordedAt,
    ...(toldAt === undefined ? {} : { toldAt }),
    as,
    ...(recordedBy === undefined ? {} : { by: recordedBy }),
    ...(note === undefined ? {} : { note }),
    ...(system === undefined ? {} : { system }),
    ...(identifiedBy === undefined ? {} : { identifiedBy }),
    ...(handedOver === undefined ? {} : { handedOver }),
  };
}

function identifiedIn(steps: readonly Taken[]): RightsRequest['identifiedBy'] {
  const known = steps.flatMap((step) => personal(step).request?.identifiedBy ?? []).at(-1);
  const isErased = steps.some(({ event, envelope }) => event.step === 'identified' && envelope === 'erased');
  return known ?? (isErased ? 'erased' : null);
}

const ofTheEnd: ReadonlySet<StepByHand> = new Set(['handed_over', 'noted']);

function nextOf(state: RightsRequest['state'], hasBegun: boolean): readonly StepByHand[] {
  if (state !== 'open') return stepsByHand.filter((step) => ofTheEnd.has(step));
  return stepsByHand.filter((step) => !(hasBegun && step in ends));
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
  const firstDue = first.event.dueBy as Instant; // the first step has one
  // The person is told of it within the first month, or it counts for nothing (GDPR Art. 12(3)); what counts is when they were told.
  const extended = steps.findLast(({ event }) => event.step === 'extended' && event.effectiveAt < firstDue);
  return {
    id,
    type,
    subjectId: begun?.subjectId ?? erasure?.plan.subjectId ?? null,
    erasure,
    receivedOn: id.slice(0, 10),
    dueBy: extended?.event.dueBy ?? firstDue,
    term: extended ? 'extended' : 'one_month',
    identifiedBy: identifiedIn(steps),
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
