import { type Instant, toInstant, toMilliseconds } from '../../canonical/instant.js';
import type { Controller, Purpose } from '../../model/policy.js';
import { type PolicyTimeline, purposesInForce } from '../../status/policy-timeline.js';

/** A purpose that was in force at some time in the period. */
export interface AuditPurpose {
  readonly purpose: Purpose;
  /** The end of the period, or the last instant before it at which the purpose was in force. */
  readonly countAt: Instant;
}

/** Every purpose in force at some time in the period, one that a later version left out too. */
export function auditPurposes(
  timeline: PolicyTimeline,
  { from, until, brand }: { readonly from: Instant; readonly until: Instant; readonly brand?: string | undefined },
): ReadonlyMap<string, AuditPurpose> {
  const begins = timeline.map((version) => version.from).filter((begin) => from < begin && begin < until);
  const instants = [from, ...new Set(begins.toSorted()), until];
  const found = new Map<string, AuditPurpose>();
  for (const [index, at] of instants.entries()) {
    const next = instants[index + 1];
    const countAt = next === undefined ? until : toInstant(toMilliseconds(next) - 1);
    for (const { purpose, published } of purposesInForce(timeline, at)) {
      const controller = purpose.controller ?? published.policy.controllers[0]?.id;
      if (brand === undefined || controller === brand) found.set(purpose.id, { purpose, countAt });
    }
  }
  return found;
}

/** Everybody who was ever responsible, by id. */
export const everyController = (timeline: PolicyTimeline): ReadonlyMap<string, Controller> =>
  new Map(
    timeline.flatMap(({ policy }) => policy.controllers.map((controller) => [controller.id, controller] as const)),
  );
