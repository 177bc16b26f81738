import { later } from '../../canonical/instant.js';
import type { MergeCell, MergePreview } from '../../model/merging.js';
import type { CellStanding, Standing } from '../../model/standing.js';
import { cellOf } from '../../status/cell-of.js';
import { foldSubject } from '../../status/fold-subject.js';
import { knownPurposes, type PolicyTimeline } from '../../status/policy-timeline.js';
import { nowFor } from '../append.js';
import { readOwn, readTrusted, type TrustedLog } from '../read-trusted.js';
import { sealEntries } from '../seal-entries.js';
import type { Session } from '../session.js';
import { protectionOf } from './carry.js';
import { assertMergeable, decideMerged, isEmpty, isNobody } from './decide-merged.js';
import type { MergeInput } from './merge-input.js';

const cellsOf = ({ pills }: Standing): readonly CellStanding[] => pills.flatMap(({ cells }) => cells);
const isSame = (a: CellStanding) => (b: CellStanding) => a.purposeId === b.purposeId && a.channel === b.channel;

/** How much each of the two protects one cell: 5 where it is shut whatever was answered. */
function levelOf(
  log: TrustedLog,
  timeline: PolicyTimeline,
  { purposeId, channel, gate }: CellStanding,
  now: string,
): number {
  const purpose = knownPurposes(timeline).get(purposeId)?.purpose;
  if (!purpose) return 0;
  const isBlocked =
    !gate.allowed && (gate.reason === 'suppressed' || gate.reason === 'objected' || gate.reason === 'restricted');
  if (isBlocked) return 5;
  return purpose.kind === 'information'
    ? 0
    : protectionOf(cellOf(foldSubject(log.entries, now), timeline, purpose, channel));
}

/** See `Merging.mergePreview`. */
export async function mergePreview(
  { context, tenant, actor, standingIn }: Session,
  pair: Pick<MergeInput, 'into' | 'from'>,
  locale?: string,
): Promise<MergePreview> {
  const from = await readOwn(context, { tenant, subject: pair.from });
  const into = await readTrusted(context, { tenant, subject: pair.into });
  const now = later(nowFor(context, into.entries), nowFor(context, from.entries));
  assertMergeable({ from, into, now });
  const policies = await context.registry.load(tenant);
  const { timeline } = policies;
  const given = { id: '', actor, from, into, timeline, now };
  const place = { logId: into.logId ?? 'preview', head: into.head };
  // Sealed as they would be and thrown away, so that what is shown is what the same fold will say of the real ones.
  const { logged } = await sealEntries(
    context.crypto,
    place,
    { submissionId: '', recordedAt: now },
    decideMerged(given, into.head.seq + 1),
  );
  const standing = (subjectId: string, entries: TrustedLog['entries']) =>
    cellsOf(standingIn(subjectId, locale)(policies)(entries, now));
  const [ours, theirs] = [standing(pair.into, into.entries), standing(pair.from, from.entries)];
  const isTakeover = isNobody(given);
  const bringsNothing = isEmpty(given);
  const cells = standing(pair.into, [...into.entries, ...logged]).flatMap((after): readonly MergeCell[] => {
    const [mine, other] = [ours, theirs].map((all) => all.find(isSame(after)));
    if (!mine || !other) return [];
    const [a, b] = [levelOf(into, timeline, mine, now), levelOf(from, timeline, other, now)];
    const more = isTakeover || b > a ? 'from' : a > b ? 'into' : 'both';
    const decides = !bringsNothing ? more : a === b ? 'both' : 'into';
    const { purposeId, channel, title } = after;
    return [{ purposeId, channel, title, into: mine, from: other, after, decides }];
  });
  return { into: pair.into, from: pair.from, isTakeover, bringsNothing, cells };
}
