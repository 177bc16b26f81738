import type { Digest } from '../../canonical/digest.js';
import { type Instant, parseInstant, toInstant } from '../../canonical/instant.js';
import type { ChannelKey } from '../../model/channel.js';
import type { PolicyInput } from '../../model/policy.js';
import type { ImpactCell, ImpactCursor, PublicationImpact } from '../../model/publication-impact.js';
import { gateChannels } from '../../status/channels-of.js';
import { type PolicyTimeline, purposesInForce } from '../../status/policy-timeline.js';
import { contactList } from '../contact-list.js';
import { epochsOf } from '../epochs-of.js';
import type { LedgerContext } from '../ledger-context.js';
import type { Session } from '../session.js';

/** Pages of 1000 people in one call. */
const MOST_PAGES = 200;

/** The timeline as it would be with this version in force from `at`. */
function timelineWith(timeline: PolicyTimeline, policy: PolicyInput, at: Instant): PolicyTimeline {
  const own = timeline.filter((published) => published.policy.id === policy.id);
  const version =
    own.reduce((highest, published) => Math.max(highest, published.policy.version), policy.version - 1) + 1;
  const epochs = epochsOf(policy, own);
  // The version number counts for nothing here: a draft whose number is wrong can still be asked about.
  return [...timeline, { policy: { ...policy, version }, digest: '' as Digest, from: at, publishedAt: at, epochs }];
}

const cellsOf = (timeline: PolicyTimeline, policyId: string, at: Instant) =>
  purposesInForce(timeline, at)
    .filter(({ published }) => published.policy.id === policyId)
    .flatMap(({ purpose }) => gateChannels(purpose).map((channel) => ({ purpose, channel })));

interface Counting {
  readonly store: LedgerContext['store'];
  readonly tenant: string;
  readonly at: Instant;
  readonly pages: { left: number };
}

/** How many more of the contact list's people follow. `after` is where it stopped, absent at the end. */
async function count(
  { store, tenant, at, pages }: Counting,
  timeline: PolicyTimeline,
  cell: { readonly purposeId: string; readonly channel: ChannelKey; readonly after: string },
): Promise<{ readonly found: number; readonly after?: string }> {
  let found = 0;
  let { after } = cell;
  while (pages.left > 0) {
    pages.left -= 1;
    const page = await contactList(store, tenant, timeline, at, { ...cell, after });
    found += page.subjectIds.length;
    if (page.next === undefined) return { found };
    after = page.next;
  }
  return { found, after };
}

const start: ImpactCursor = { cell: 0, now: 0, kept: 0, after: '', counting: 'now' };

/**
 * Counts the contact list as it is and as it would be, cell by cell: what the forecast says is what the gate will say.
 * Only one page of ids is held at a time.
 */
export async function publicationImpact(
  { context, tenant }: Session,
  policy: PolicyInput,
  soFar?: PublicationImpact,
): Promise<PublicationImpact> {
  const { timeline } = await context.registry.load(tenant, 'fresh');
  const at = parseInstant(soFar?.at ?? '') ?? toInstant(context.clock());
  const then = timelineWith(timeline, policy, at);
  const remaining = new Set(cellsOf(then, policy.id, at).map(({ purpose, channel }) => `${purpose.id}/${channel}`));
  const cells: ImpactCell[] = [...(soFar?.cells ?? [])];
  const counting: Counting = { store: context.store, tenant, at, pages: { left: MOST_PAGES } };
  let cursor = soFar?.next ?? start;
  for (const [index, { purpose, channel }] of cellsOf(timeline, policy.id, at).entries()) {
    if (index < cursor.cell) continue;
    const cell = { purposeId: purpose.id, channel };
    if (cursor.counting === 'now') {
      const { found, after } = await count(counting, timeline, { ...cell, after: cursor.after });
      cursor = { ...cursor, cell: index, now: cursor.now + found, after: after ?? '' };
      if (after !== undefined) return { at, cells, next: cursor };
      cursor = { ...cursor, counting: 'kept' };
    }
    const { found, after } = await count(counting, then, { ...cell, after: cursor.after });
    cursor = { ...cursor, cell: index, kept: cursor.kept + found, after: after ?? '' };
    if (after !== undefined) return { at, cells, next: cursor };
    const { now, kept } = cursor;
    const isThere = remaining.has(`${purpose.id}/${channel}`);
    cells.push({
      ...cell,
      title: purpose.title,
      askedAgain: isThere ? now - kept : 0,
      kept,
      ended: isThere ? 0 : now,
    });
    cursor = { ...start, cell: index + 1 };
  }
  return { at, cells, next: null };
}
