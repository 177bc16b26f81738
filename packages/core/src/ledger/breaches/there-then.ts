import type { AffectedQuestion } from '../../model/breach.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import { foldSubject } from '../../status/fold-subject.js';
import { gate } from '../../status/gate.js';
import type { PolicyTimeline } from '../../status/policy-timeline.js';

/** Whoever became one with somebody is counted as that one. */
const notThere: ReadonlySet<string> = new Set(['erased', 'merged']);

/**
 * Whether somebody was among those affected, from their own log.
 * @param timeline what was published by then
 */
export function thereThen(
  question: Exclude<AffectedQuestion, { of: 'ids' }>,
  entries: readonly LoggedEvent[],
  timeline: PolicyTimeline,
): boolean {
  const { asOf } = question;
  // What was erased since was there then; it says no more until when a guardian's yes held, so that is taken to have held.
  const then = entries.map((entry) => (entry.envelope === 'erased' ? { ...entry, envelope: 'none' as const } : entry));
  const fold = foldSubject(then, asOf, asOf);
  if (question.of === 'list') return gate(fold, timeline, question.query, true).allowed;
  return then.some(({ event }) => event === 'unreadable' || event.recordedAt <= asOf) && !notThere.has(fold.state);
}
