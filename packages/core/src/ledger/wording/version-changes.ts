import { toInstant } from '../../canonical/instant.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { PurposeChanges, VersionChanges } from '../../model/purpose-changes.js';
import { policyChanges } from '../../policy/policy-changes.js';
import { policyInForce } from '../../status/policy-timeline.js';
import type { Session } from '../session.js';

export interface VersionPair {
  readonly policyId: string;
  readonly from: number;
  /** @default the version in force */
  readonly to?: number;
}

/** See `Wording.versionChanges`. */
export async function versionChanges(
  { context, tenant }: Session,
  { policyId, from, to }: VersionPair,
): Promise<VersionChanges> {
  const { timeline } = await context.registry.load(tenant);
  const inForce = policyInForce(timeline, policyId, toInstant(context.clock()));
  const find = (version: number | undefined) =>
    timeline.find(({ policy }) => policy.id === policyId && policy.version === version);
  const [before, after] = [find(from), to === undefined ? inForce : find(to)];
  if (!before || !after) throw new ConsentError('not_found');
  // What a version between them says of itself is in the count of material changes and nowhere else.
  const asked = (change: PurposeChanges): PurposeChanges =>
    change.change === 'wording' && after.epochs[change.purposeId] !== before.epochs[change.purposeId]
      ? { ...change, change: 'material' }
      : change;
  return {
    policyId,
    from,
    to: after.policy.version,
    changes: policyChanges(before.policy, after.policy).map(asked),
  };
}
