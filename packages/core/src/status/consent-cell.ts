import { earlier, type Instant } from '../canonical/instant.js';
import type { ChannelKey } from '../model/channel.js';
import type { ChildFact } from '../model/child-fact.js';
import type { AnswerEvent, MeasureEvent } from '../model/event.js';
import type { ConsentStatus } from '../model/status.js';
import { type MovingKind, movingKinds, transitions } from '../model/transitions.js';
import type { Cell, Grant } from './cell.js';
import { contactPointOf } from './contact-point-of.js';
import { covers } from './covers.js';
import type { LiveEvent, SubjectFold } from './fold-subject.js';
import { epochAt, type PolicyTimeline } from './policy-timeline.js';
import { protection } from './protection.js';

/** A yes while folding: what became of its address is looked up for the last one alone. */
interface Yes extends Pick<Grant, 'event' | 'until' | 'epoch' | 'child'> {
  readonly entry: LiveEvent;
}

interface State {
  readonly status: ConsentStatus;
  readonly since: Instant | null;
  readonly decidedBy: LiveEvent['ref'] | null;
  /** There exactly while `status` is `given`. */
  readonly grant: Yes | null;
}

const moving: ReadonlySet<string> = new Set(movingKinds);
const isMoving = (
  event: AnswerEvent | MeasureEvent,
): event is (AnswerEvent | MeasureEvent) & { readonly kind: MovingKind } => moving.has(event.kind);
const isGrant = (event: AnswerEvent | MeasureEvent): event is AnswerEvent =>
  event.kind === 'given' || event.kind === 'renewed';

/** The status as time and policy make it at an instant (UO-T04). Half-open: not valid any more at `until`. */
function statusAt(state: State, timeline: PolicyTimeline, purposeId: string, at: string): ConsentStatus {
  if (!state.grant) return state.status;
  if (state.grant.until !== 'none' && state.grant.until <= at) return 'expired';
  // The law lets a guardian's yes stand; here the person is asked once they can answer, unless the policy says otherwise.
  if (state.grant.child?.atMajority === 'ask_again' && state.grant.child.until <= at) return 'of_age';
  return (epochAt(timeline, purposeId, at) ?? state.grant.epoch) > state.grant.epoch ? 'outdated' : 'given';
}

function grantOf({ entry, ...yes }: Yes, fold: SubjectFold): Grant {
  const { address, changed } = contactPointOf(fold, entry);
  return { ref: entry.ref, ...yes, contactPoint: address, addressChanged: changed };
}

/** Of two children's facts the one that ends a yes, and ends it first. */
function sooner(a: ChildFact | null, b: ChildFact | null): ChildFact | null {
  if (a?.atMajority !== 'ask_again' || b?.atMajority !== 'ask_again')
    return b?.atMajority === 'ask_again' ? b : (a ?? b);
  return b.until < a.until ? b : a;
}

/** A voided entry never makes more of what stood before it: a no leaves `unknown`, a yes leaves its own end and text behind. */
function stepVoided(state: State, { event, ref, child: ended }: LiveEvent): State {
  if (!state.grant) return state;
  if (event.kind === 'refused' || event.kind === 'withdrawn')
    return { status: 'unknown', since: event.effectiveAt, decidedBy: ref, grant: null };
  if (!isGrant(event)) return state;
  const until =
    event.until === undefined || event.until === 'none'
      ? state.grant.until
      : earlier<string>(event.until, state.grant.until);
  const child = sooner(state.grant.child, ended);
  const epoch = Math.min(event.epoch ?? 0, state.grant.epoch);
  return { ...state, grant: { ...state.grant, child, until: until as Instant | 'none', epoch } }; // both sides are instants or 'none'
}

/** What a consent purpose's cell says at the fold's instant. */
export function consentCell(fold: SubjectFold, timeline: PolicyTimeline, purposeId: string, channel: ChannelKey): Cell {
  let state: State = { status: 'not_asked', since: null, decidedBy: null, grant: null };
  let pendingUntil: Instant | undefined;
  for (const entry of fold.live) {
    const { event, ref } = entry;
    if (!covers(event, purposeId, channel)) continue;
    if ('stands' in event && event.stands) {
      const { stands, effectiveAt: since } = event;
      const isMore = protection[stands] > protection[statusAt(state, timeline, purposeId, since)];
      if (isMore) state = { status: stands, since, decidedBy: ref, grant: null };
      continue;
    }
    if (!isMoving(event)) continue;
    if (entry.voided && event.kind !== 'stopped' && event.kind !== 'invalidated') {
      state = stepVoided(state, entry);
      continue;
    }
    // What is only reported takes nothing back from a yes that waits.
    if (event.kind !== 'parked')
      pendingUntil = event.kind === 'requested' && 'confirmBefore' in event ? event.confirmBefore : undefined;
    const from = statusAt(state, timeline, purposeId, event.effectiveAt);
    const to = transitions[event.kind][from];
    if (isGrant(event)) {
      const since = event.kind === 'renewed' && from === 'given' && state.since ? state.since : event.effectiveAt;
      const { until = 'none', epoch = 0 } = event;
      state = { status: 'given', since, decidedBy: ref, grant: { entry, event, until, epoch, child: entry.child } };
    } else if (to !== from) {
      state = { status: to, since: event.effectiveAt, decidedBy: ref, grant: null };
    }
  }
  const waits = pendingUntil !== undefined && pendingUntil > fold.at ? { pendingUntil } : {};
  // A yes that was never confirmed is over, as one that was given is when its time has come.
  const isLapsed = state.status === 'requested' && pendingUntil !== undefined && pendingUntil <= fold.at;
  const status = isLapsed ? 'expired' : statusAt(state, timeline, purposeId, fold.at);
  return { purposeId, channel, ...state, ...waits, status, grant: state.grant && grantOf(state.grant, fold) };
}
