import type { Instant } from '../../canonical/instant.js';
import type { ChannelCount } from '../../model/contact-list.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { Status } from '../../model/status.js';
import { cellOf } from '../../status/cell-of.js';
import { gateChannels } from '../../status/channels-of.js';
import { foldSubject } from '../../status/fold-subject.js';
import { gate } from '../../status/gate.js';
import { type PolicyTimeline, purposeInForce } from '../../status/policy-timeline.js';

/** How many of these people stood where, at each instant. Nobody is counted before the first thing their log tells of. */
export function statusCounts(
  logs: readonly (readonly LoggedEvent[])[],
  timeline: PolicyTimeline,
  purposeId: string,
  instants: readonly Instant[],
): readonly ChannelCount[] {
  return instants.flatMap((at) => {
    const inForce = purposeInForce(timeline, purposeId, at);
    if (!inForce) return [];
    const folds = logs
      .map((log) => foldSubject(log, at))
      .filter(({ live, unreadable }) => unreadable || live.length > 0);
    return gateChannels(inForce.purpose).map((channel): ChannelCount => {
      const byStatus: Partial<Record<Status, number>> = {};
      let allowed = 0;
      for (const fold of folds) {
        const { status } = cellOf(fold, timeline, inForce.purpose, channel);
        byStatus[status] = (byStatus[status] ?? 0) + 1;
        if (gate(fold, timeline, { purposeId, channel }, true).allowed) allowed += 1;
      }
      return { at, channel, byStatus, allowed };
    });
  });
}
