import { addDuration } from '../../canonical/duration.js';
import type { Instant } from '../../canonical/instant.js';
import type { Act } from '../../model/act.js';
import type { EnvelopeData } from '../../model/envelope.js';
import type { AnswerEvent } from '../../model/event.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import { cellOf } from '../../status/cell-of.js';
import { foldSubject } from '../../status/fold-subject.js';
import { knownPurposes, type PolicyTimeline } from '../../status/policy-timeline.js';
import type { EventDraft } from '../event-draft.js';

/** All that is needed to decide on a confirmation. */
export interface ConfirmCase {
  readonly timeline: PolicyTimeline;
  readonly now: Instant;
  /** What the person did to the button that confirms. */
  readonly act: Act;
}

/** A yes that waits for its confirmation. */
export type PendingEvent = AnswerEvent & { readonly confirmBefore: Instant };

export const isPending = ({ event }: LoggedEvent): boolean =>
  event !== 'unreadable' && event.kind === 'requested' && event.confirmBefore !== undefined;

/** Being asked again, being written to, leaving a box empty, or becoming one with another person takes back no yes that waits. */
const saysNothing: ReadonlySet<string> = new Set(['requested', 'deferred', 'not_given', 'contacted', 'merged']);

/** What was said or done about a cell, `'*'` included. An entry that cannot be read may have been about anything. */
const isAbout = ({ event: b }: LoggedEvent, a: AnswerEvent): boolean =>
  b === 'unreadable' ||
  ('purposeId' in b &&
    !saysNothing.has(b.kind) &&
    (b.purposeId === a.purposeId || b.purposeId === '*') &&
    (b.channel === a.channel || b.channel === '*'));

const envelopeAt = (entries: readonly LoggedEvent[], seq: number): EnvelopeData => {
  const envelope = entries.find(({ ref }) => ref.seq === seq)?.envelope;
  return typeof envelope === 'object' ? envelope : {};
};

/** The waiting yes with this number, if its person can still confirm it: nothing was said about its cell since, and there is time. */
export function stillPending(entries: readonly LoggedEvent[], seq: number, now: Instant): PendingEvent | undefined {
  const at = entries.findIndex(({ ref }) => ref.seq === seq);
  const entry = entries[at];
  if (!entry || !isPending(entry)) return undefined;
  const event = entry.event as PendingEvent; // as `isPending` says
  const isSpent = entries.slice(at + 1).some((one) => isAbout(one, event));
  return isSpent || event.confirmBefore <= now ? undefined : event;
}

/**
 * The yes that a confirmation makes of a waiting one: the same text, the same way, from now on. Nothing where anything was said
 * about the cell since: who says no after asking has said no, whatever they click later.
 */
export function decideConfirmed(
  { timeline, now, act }: ConfirmCase,
  entries: readonly LoggedEvent[],
  seq: number,
): EventDraft | undefined {
  const event = stillPending(entries, seq, now);
  if (!event) return undefined;
  const purpose = knownPurposes(timeline).get(event.purposeId)?.purpose;
  if (purpose?.kind !== 'consent') return undefined;
  const {
    v: _v,
    logId: _id,
    seq: _seq,
    recordedAt: _at,
    submissionId: _sub,
    envelope: _env,
    confirmBefore: _until,
    ...said
  } = event;
  const renews = cellOf(foldSubject(entries, now), timeline, purpose, event.channel).status === 'given';
  const until = purpose.expiresAfter === 'none' ? 'none' : addDuration(now, purpose.expiresAfter);
  // What else came with the asking, and was not accepted, is said there.
  const { submissionDigest: _digest, rejected: _rejected, ...envelope } = envelopeAt(entries, seq);
  return {
    event: { ...said, kind: renews ? 'renewed' : 'given', effectiveAt: now, until, confirms: { seq, act } },
    envelope,
  };
}
