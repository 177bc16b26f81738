import type { Instant } from '../canonical/instant.js';
import type { Finding } from '../errors/finding.js';
import type { ChannelKey } from '../model/channel.js';
import type { ConsentPurpose } from '../model/policy.js';
import { nagging } from '../rule/transition/nagging.js';
import { covers } from '../status/covers.js';
import type { SubjectFold } from '../status/fold-subject.js';
import { epochAt, type PolicyTimeline } from '../status/policy-timeline.js';

/** No law names a time; half a year is a habit that regulators do not object to. A policy may say another. */
const COOLDOWN = 'P180D';

const noes: ReadonlySet<string> = new Set(['refused', 'withdrawn', 'objected']);
const answers: ReadonlySet<string> = new Set([...noes, 'given', 'renewed']);

/** When the person last said no, if they said nothing else since. What was written down by mistake counts for nothing. */
function lastNo({ live }: SubjectFold, purposeId: string, channel: ChannelKey): Instant | undefined {
  const last = live.findLast(
    ({ event, voided }) => !voided && answers.has(event.kind) && covers(event, purposeId, channel),
  );
  return last && noes.has(last.event.kind) ? last.event.effectiveAt : undefined;
}

/** Why the person must not be written to in order to be asked for this now, if so (UO-T06). */
export function askedTooSoon(
  fold: SubjectFold,
  timeline: PolicyTimeline,
  purpose: ConsentPurpose,
  channel: ChannelKey,
): readonly Finding[] {
  const at = fold.at as Instant; // the ledger's own now
  const saidNoAt = lastNo(fold, purpose.id, channel);
  const epoch = (instant: string): number => epochAt(timeline, purpose.id, instant) ?? 0;
  return nagging.check({
    at,
    ...(saidNoAt === undefined ? {} : { saidNoAt }),
    changedSince: saidNoAt !== undefined && epoch(at) > epoch(saidNoAt),
    cooldown: purpose.askAgainAfter ?? COOLDOWN,
  });
}
