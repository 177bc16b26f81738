import type { ChildFact } from '../model/child-fact.js';
import { type AnswerEvent, type ConsentEvent, type MeasureEvent, profileKinds, systemKinds } from '../model/event.js';
import type { EventRef } from '../model/event-ref.js';
import type { LoggedEvent } from '../model/logged-event.js';
import type { SubjectState } from '../model/status.js';
import { grantEnd } from './grant-end.js';
import { strictness } from './strictness.js';

export type LiveEvent = {
  readonly ref: EventRef;
  readonly event: AnswerEvent | MeasureEvent;
  readonly contactPoint: string | null;
  /** A guardian's yes for a child. */
  readonly child: ChildFact | null;
  /** A correction names it: a grant then counts for nothing, a no for `unknown`, never for a yes. */
  readonly voided: boolean;
};

/** A subject's log as it stands at an instant, sorted as it counts. */
export interface SubjectFold {
  readonly at: string;
  readonly state: SubjectState | 'unknown';
  /** An entry that this version cannot read: nothing is allowed. */
  readonly unreadable: boolean;
  readonly live: readonly LiveEvent[];
}

const profile: ReadonlySet<string> = new Set(profileKinds);
const silent: ReadonlySet<string> = new Set([...profileKinds, ...systemKinds]);
const counts = (event: ConsentEvent): event is AnswerEvent | MeasureEvent => !silent.has(event.kind);

/** What is written about a person without their having said or been told anything. */
const saysNothing: ReadonlySet<string> = new Set([
  'request_step',
  'rectification_step',
  'propagated',
  'ground_named',
  'held',
  'removed',
  'restored',
  'erased',
]);

/** A link to an account elsewhere or to another person, or a question about one's data, makes nobody known, or it would open what is allowed to everybody who is. */
const isSeen = ({ event }: LoggedEvent): boolean => {
  if (event === 'unreadable') return true;
  if (profile.has(event.kind) || saysNothing.has(event.kind)) return false;
  if ('releases' in event && event.releases !== undefined) return false;
  const comes = 'side' in event && event.side === 'from' && event.kind === 'merged' && event.brings === undefined;
  return comes || !('side' in event) || event.side === undefined;
};

const isGrant = (event: AnswerEvent | MeasureEvent): event is AnswerEvent =>
  event.kind === 'given' || event.kind === 'renewed';

/**
 * Grants of the same instant: the one that ends first, or answers the older text, has the last word. Nothing else is as
 * permissive as they are, so that no entry of another kind can stand between two of them and make their order depend on it.
 */
function compareGrants(a: LiveEvent, b: LiveEvent): number {
  if (!isGrant(a.event) || !isGrant(b.event)) return 0;
  const endOf = ({ until = 'none' }: AnswerEvent, child: ChildFact | null) => grantEnd({ until, child }) ?? 'none';
  const [endA, endB] = [endOf(a.event, a.child), endOf(b.event, b.child)];
  if (endA !== endB) return endA > endB ? -1 : 1; // 'none' sorts after every digit
  return (b.event.epoch ?? 0) - (a.event.epoch ?? 0);
}

function compare(a: LiveEvent, b: LiveEvent, left: ReadonlySet<number>): number {
  if (a.event.effectiveAt !== b.event.effectiveAt) return a.event.effectiveAt < b.event.effectiveAt ? -1 : 1;
  const byStrictness = strictness[a.event.kind] - strictness[b.event.kind];
  const byAddress = Number(left.has(a.ref.seq)) - Number(left.has(b.ref.seq));
  return byStrictness || compareGrants(a, b) || byAddress || a.ref.seq - b.ref.seq;
}

/** Entries whose address the person has left: of two yeses that are otherwise alike such a one has the last word. */
const leftAddresses = (live: readonly LiveEvent[]): ReadonlySet<number> =>
  new Set(
    live.flatMap(({ event }) =>
      event.kind === 'contact_point_changed' && event.meaning !== 'typing_error' ? (event.affects ?? []) : [],
    ),
  );

/**
 * What of a log counts at `at`, as believed at `asOf`.
 * @param at entries that take effect later are left out
 * @param asOf entries recorded later are left out. @default the whole log
 */
export function foldSubject(log: readonly LoggedEvent[], at: string, asOf?: string): SubjectFold {
  const believed = log.filter(({ event }) => event === 'unreadable' || asOf === undefined || event.recordedAt <= asOf);
  const voided = new Set<number>();
  const undone = new Set<number>();
  for (const { event } of believed) {
    if (event === 'unreadable') continue;
    if (event.kind === 'split' && event.effectiveAt <= at) for (const seq of event.undoes ?? []) undone.add(seq);
    if (event.kind === 'corrected' && event.corrects !== undefined) voided.add(event.corrects);
    if (event.kind === 'contact_point_changed' && event.meaning === 'never_theirs')
      for (const seq of event.affects ?? []) voided.add(seq);
  }
  const erasedAt = lastErasure(believed, at);
  const live: LiveEvent[] = [];
  for (const { ref, event, envelope } of believed) {
    if (event === 'unreadable' || !counts(event) || undone.has(ref.seq)) continue;
    const retroactive = event.kind === 'invalidated' && event.from !== undefined && event.from <= at;
    if (event.effectiveAt > at && !retroactive) continue;
    // A yes ends with the person's data, and so does what was done to them as a whole; a no outlives them (GDPR Art. 17(3), RT-04).
    if (event.effectiveAt <= erasedAt && (opens.has(event.kind) || ofTheWhole.has(event.kind))) continue;
    const contactPoint = typeof envelope === 'object' ? (envelope.contactPoint ?? null) : null;
    const child = typeof envelope === 'object' ? (envelope.child ?? null) : lostChild(event, envelope);
    live.push({ ref, event, contactPoint, child, voided: voided.has(ref.seq) });
  }
  const left = leftAddresses(live);
  live.sort((a, b) => compare(a, b, left));
  return {
    at,
    state: stateOf(
      live,
      erasedAt,
      believed.some((entry) => isSeen(entry) && !undone.has(entry.ref.seq)),
    ),
    unreadable: believed.some(({ event }) => event === 'unreadable'),
    live,
  };
}

/** Until when a guardian's yes is one stood in what was erased: nobody can tell any more, so it has ended. */
const lostChild = (event: AnswerEvent | MeasureEvent, envelope: LoggedEvent['envelope']): ChildFact | null =>
  envelope === 'erased' && isGrant(event) && event.indicatedBy === 'guardian'
    ? { threshold: 0, until: event.effectiveAt, atMajority: 'ask_again' }
    : null;

/** What is done to a person as a whole. */
const ofTheWhole: ReadonlySet<string> = new Set(['restricted', 'released', 'held', 'removed', 'restored']);

/** What can open a gate, or wait to. */
const opens: ReadonlySet<string> = new Set(['given', 'renewed', 'informed', 'requested', 'parked']);

/** When the personal parts of the whole log were last erased; `''` for never. */
const lastErasure = (log: readonly LoggedEvent[], at: string): string =>
  log.reduce((last, { event }) => {
    if (event === 'unreadable' || event.kind !== 'erased' || event.redacts !== 'all') return last;
    return event.effectiveAt <= at && event.effectiveAt > last ? event.effectiveAt : last;
  }, '');

function stateOf(live: readonly LiveEvent[], erasedAt: string, isKnown: boolean): SubjectFold['state'] {
  // Whoever is shown a form again begins anew.
  const since = live.filter(({ event }) => event.effectiveAt > erasedAt);
  const isBack = since.some(
    ({ event }) => opens.has(event.kind) && 'presentationId' in event && event.presentationId !== undefined,
  );
  if (erasedAt !== '' && !isBack) return 'erased';
  const link = since.findLast(({ event }) => 'side' in event && event.side === 'into');
  if (link?.event.kind === 'merged') return 'merged';
  if (!isKnown) return 'unknown';
  if (removalsIn(since).length > 0) return 'removed';
  if (restrictionIn(since)) return 'restricted';
  return holdsIn(since).length > 0 ? 'held' : 'active';
}

/** What ends a restriction; what ends a hold names it. */
const isRelease = (event: AnswerEvent | MeasureEvent): boolean =>
  event.kind === 'released' && !('releases' in event && event.releases !== undefined);

/** Entries of a kind that no later one names as ended, oldest first. */
function unended(live: readonly LiveEvent[], kind: 'held' | 'removed', by: 'releases' | 'restores') {
  const ended = new Set(live.flatMap(({ event }) => (by in event ? (event as MeasureEvent)[by] : undefined) ?? [])); // only measures have them
  return live.filter(({ event, ref }) => event.kind === kind && !ended.has(ref.seq));
}

/** The restriction of use that stands, as it was said last. */
export function restrictionIn(live: readonly LiveEvent[]): LiveEvent | undefined {
  const last = live.findLast(({ event }) => event.kind === 'restricted' || isRelease(event));
  return last?.event.kind === 'restricted' ? last : undefined;
}

/** The holds that stand, oldest first. */
export const holdsIn = (live: readonly LiveEvent[]): readonly LiveEvent[] => unended(live, 'held', 'releases');

/** The removals that stand, oldest first. */
export const removalsIn = (live: readonly LiveEvent[]): readonly LiveEvent[] => unended(live, 'removed', 'restores');
