import type { Finding } from '../errors/finding.js';
import type { ChannelKey } from '../model/channel.js';
import type { ConsentPurpose } from '../model/policy.js';
import { nagging } from '../rule/transition/nagging.js';
import { consentCell } from '../status/consent-cell.js';
import type { SubjectFold } from '../status/fold-subject.js';
import { epochAt, type PolicyTimeline } from '../status/policy-timeline.js';

/** No law names a time; half a year is a habit that regulators do not object to. A policy may say another. */
const COOLDOWN = 'P180D';

const noes: ReadonlySet<string> = new Set(['refused', 'withdrawn']);

/** Why the person must not be written to in order to be asked for this now, if so (UO-T06). */
export function askedTooSoon(
  fold: SubjectFold,
  timeline: PolicyTimeline,
  purpose: ConsentPurpose,
  channel: ChannelKey,
): readonly Finding[] {
  const { status, since } = consentCell(fold, timeline, purpose.id, channel);
  const at = fold.at as NonNullable<typeof since>; // the ledger's own now
  const saidNoAt = noes.has(status) ? since : null;
  const epoch = (instant: string): number => epochAt(timeline, purpose.id, instant) ?? 0;
  return nagging.check({
    at,
    ...(saidNoAt === null ? {} : { saidNoAt }),
    changedSince: saidNoAt !== null && epoch(at) > epoch(saidNoAt),
    cooldown: purpose.askAgainAfter ?? COOLDOWN,
  });
}
