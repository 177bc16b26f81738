import type { Instant } from '../../canonical/instant.js';
import type { ConsentEvent } from '../../model/event.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { RightsRequest } from '../../model/rights-request.js';
import { gateChannels } from '../../status/channels-of.js';
import { foldSubject, restrictionIn } from '../../status/fold-subject.js';
import { gate } from '../../status/gate.js';
import { knownPurposes, type PolicyTimeline } from '../../status/policy-timeline.js';
import { nowFor } from '../append.js';
import { isAdvertising } from '../is-advertising.js';
import { readPersons } from '../merging/read-persons.js';
import { rectificationsIn } from '../rectifying/rectifications-in.js';
import type { Session } from '../session.js';

const noes: ReadonlySet<string> = new Set(['refused', 'withdrawn', 'objected', 'suppressed']);

/** A hold and a removal shut what is open again once they end. */
const passing: ReadonlySet<string> = new Set(['held', 'removed']);

function isAdvertisingShut(entries: readonly LoggedEvent[], timeline: PolicyTimeline, at: Instant): boolean {
  const lasting = entries.filter(({ event }) => event === 'unreadable' || !passing.has(event.kind));
  const fold = foldSubject(lasting, at, at);
  const purposes = [...knownPurposes(timeline).values()].flatMap(({ purpose }) => purpose).filter(isAdvertising);
  return purposes.every((purpose) =>
    gateChannels(purpose).every((channel) => !gate(fold, timeline, { purposeId: purpose.id, channel }, true).allowed),
  );
}

/** Use is restricted, or was since: what was lifted since stood then. */
const isRestricted = (entries: readonly LoggedEvent[], since: readonly ConsentEvent[], now: Instant): boolean =>
  restrictionIn(foldSubject(entries, now).live) !== undefined ||
  since.some(
    (event) =>
      event.kind === 'restricted' ||
      (event.kind === 'released' && !('releases' in event && event.releases !== undefined)),
  );

/**
 * Whether the ledger sees that what is asked for was done, from the day it came: of an objection, that advertising is shut, or was after
 * a no, or that use is restricted; of a restriction, that one stands or stood; of a rectification, that one was recorded. Nothing is
 * seen of somebody who was erased; of the other kinds of requests there is nothing to see.
 */
export async function isDoneSince(
  { context, tenant }: Session,
  { id, type, subjectId, receivedOn }: RightsRequest,
): Promise<boolean> {
  if (type !== 'objection' && type !== 'restriction' && type !== 'rectification') return true;
  if (subjectId === null) return false;
  const [{ entries }, ...others] = await readPersons(context, tenant, subjectId);
  const all = [...entries, ...others.flatMap((other) => other.entries)];
  if (type === 'rectification')
    return rectificationsIn(all).some(
      ({ request, state, askedAt }) => state !== 'refused' && (request === id || askedAt >= receivedOn),
    );
  const now = nowFor(context, entries);
  const since = all.flatMap(({ event }) => (event !== 'unreadable' && event.recordedAt >= receivedOn ? event : []));
  if (isRestricted(entries, since, now)) return true;
  if (type === 'restriction') return false;
  const { timeline } = await context.registry.load(tenant);
  const moments = [now, ...since.filter(({ kind }) => noes.has(kind)).map(({ recordedAt }) => recordedAt)];
  return moments.some((at) => isAdvertisingShut(entries, timeline, at));
}
