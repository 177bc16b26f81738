import type { ContactedEvent } from '../../model/event.js';
import type { GateReason } from '../../model/gate-answer.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import { foldSubject } from '../../status/fold-subject.js';
import { gate } from '../../status/gate.js';
import type { PolicyTimeline } from '../../status/policy-timeline.js';

/** `at_once`: the gate said no as it was asked. `later`: it said yes, and what came to be known later says no of that moment. */
export type MessageVerdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: GateReason; readonly known: 'at_once' | 'later' };

/** What the gate said of a message when it went, and what it says of that moment now. */
export function messageVerdict(
  event: ContactedEvent,
  { ref, envelope }: LoggedEvent,
  log: readonly LoggedEvent[],
  timeline: PolicyTimeline,
): MessageVerdict {
  const { effectiveAt: at, purposeId, channel, observed } = event;
  if (observed !== undefined) return { allowed: false, reason: observed, known: 'at_once' };
  // What an erasure took along is not there to be looked at again: the answer of that time stands.
  if (envelope === 'erased') return { allowed: true };
  const published = timeline.filter(({ publishedAt }) => publishedAt <= at);
  const ask = (entries: readonly LoggedEvent[], versions: PolicyTimeline) =>
    gate(foldSubject(entries, at), versions, { purposeId, channel }, true);
  const before = log.filter((entry) => entry.ref.seq < ref.seq);
  const then = ask(before, published);
  if (!then.allowed) return { allowed: false, reason: then.reason, known: 'at_once' };
  const since = ask(log, timeline);
  return since.allowed ? { allowed: true } : { allowed: false, reason: since.reason, known: 'later' };
}
