import { earlier, type Instant, later } from '../canonical/instant.js';
import type { Cell } from './cell.js';
import { grantEnd } from './grant-end.js';
import type { PolicyTimeline } from './policy-timeline.js';

/**
 * Since when a yes does not hold that no entry ended: its time was over, its child came of age, or the text had changed (UO-T04),
 * whichever was first. What an entry ended is over since that entry. @param cell one whose status is not `given`
 */
export function yesEndedAt({ purposeId, grant, since }: Cell, timeline: PolicyTimeline): Instant | null {
  if (!grant || since === null) return since;
  const changes = timeline.flatMap(({ epochs, from }) => ((epochs[purposeId] ?? 0) > grant.epoch ? from : []));
  const [changed] = changes.toSorted();
  const end = grantEnd(grant);
  if (changed === undefined) return end;
  // An old form may have come in after the change.
  const outdated = later(changed, since);
  return end === null ? outdated : earlier(end, outdated);
}
