import type { Instant } from '../../canonical/instant.js';
import { type PolicyTimeline, type PublishedPolicy, policyInForce } from '../../status/policy-timeline.js';

/** A version, and when it was in force. */
export interface VersionInForce {
  readonly published: PublishedPolicy;
  /** From when a higher version was; `null`: it is not forestalled. */
  readonly until: Instant | null;
}

/** Every version of every policy that was in force at some time in the period, by policy and then by time. */
export function versionsIn(
  timeline: PolicyTimeline,
  { from, until }: { readonly from: Instant; readonly until: Instant },
): readonly VersionInForce[] {
  const policyIds = new Set(timeline.map(({ policy }) => policy.id));
  return [...policyIds].flatMap((policyId) => {
    const begins = timeline.filter(({ policy }) => policy.id === policyId).map((version) => version.from);
    const inForce = [...new Set(begins.toSorted())].map((begin) => policyInForce(timeline, policyId, begin));
    // A lower version that begins later never is in force.
    const order = inForce.filter((version, index) => version !== undefined && version !== inForce[index - 1]);
    return order.flatMap((published, index) => {
      const end = order[index + 1]?.from ?? null;
      const isMeant = published && published.from < until && (end === null || end > from);
      return isMeant ? [{ published, until: end }] : [];
    });
  });
}
