import type { Digest } from '../canonical/digest.js';
import type { Instant } from '../canonical/instant.js';
import type { Policy, Purpose } from '../model/policy.js';

/** A version of a policy with what its publication decided. */
export interface PublishedPolicy {
  readonly policy: Policy;
  readonly digest: Digest;
  /** In force from here until a higher version is. */
  readonly from: Instant;
  readonly publishedAt: Instant;
  readonly epochs: Readonly<Record<string, number>>;
  /** The log of publications is not as it was written: nothing rests on it until somebody has looked. */
  readonly tampered?: true;
}

/** Every version of every policy of a tenant, in the order of publication. */
export type PolicyTimeline = readonly PublishedPolicy[];

export interface PurposeInForce {
  readonly purpose: Purpose;
  readonly published: PublishedPolicy;
}

/** The version in force at an instant: the highest that has begun. */
export function policyInForce(timeline: PolicyTimeline, policyId: string, at: string): PublishedPolicy | undefined {
  let found: PublishedPolicy | undefined;
  for (const published of timeline) {
    const begun = published.policy.id === policyId && published.from <= at;
    if (begun && (found === undefined || published.policy.version > found.policy.version)) found = published;
  }
  return found;
}

/** Every purpose that is in force at an instant, in the policies' own order. */
export function purposesInForce(timeline: PolicyTimeline, at: string): readonly PurposeInForce[] {
  const policyIds = new Set(timeline.map(({ policy }) => policy.id));
  return [...policyIds].flatMap((policyId) => {
    const published = policyInForce(timeline, policyId, at);
    return published ? published.policy.purposes.map((purpose) => ({ purpose, published })) : [];
  });
}

export function purposeInForce(timeline: PolicyTimeline, purposeId: string, at: string): PurposeInForce | undefined {
  return purposesInForce(timeline, at).find(({ purpose }) => purpose.id === purposeId);
}

/** The latest published version of each purpose, in force or not: what a refusal can be about. */
export function knownPurposes(timeline: PolicyTimeline): ReadonlyMap<string, PurposeInForce> {
  const known = new Map<string, PurposeInForce>();
  for (const published of timeline)
    for (const purpose of published.policy.purposes) known.set(purpose.id, { purpose, published });
  return known;
}

/** How often the purpose had changed materially at an instant (UO-T04); `undefined` while it is not in force. */
export function epochAt(timeline: PolicyTimeline, purposeId: string, at: string): number | undefined {
  return purposeInForce(timeline, purposeId, at)?.published.epochs[purposeId];
}
