import type { Instant } from '../../canonical/instant.js';
import type { ListQuery } from '../../model/contact-list.js';
import { gateChannels } from '../../status/channels-of.js';
import { type PolicyTimeline, purposeInForce } from '../../status/policy-timeline.js';

/** When a version that is published already takes the question away from everybody: no such purpose or channel, another controller, another text. */
export function policyEnd(
  timeline: PolicyTimeline,
  { purposeId, channel, as }: ListQuery,
  at: Instant,
): Instant | null {
  const epoch = purposeInForce(timeline, purposeId, at)?.published.epochs[purposeId] ?? 0;
  const coming = timeline.map(({ from }) => from).filter((from) => from > at);
  const ends = coming.sort().find((from) => {
    const then = purposeInForce(timeline, purposeId, from);
    if (!then) return true;
    const { purpose, published } = then;
    const controller = purpose.controller ?? published.policy.controllers[0]?.id;
    return (
      (channel !== undefined && !gateChannels(purpose).includes(channel)) ||
      (as !== undefined && as !== controller) ||
      (purpose.kind === 'consent' && (published.epochs[purposeId] ?? 0) > epoch)
    );
  });
  return ends ?? null;
}
