import type { Instant } from '../canonical/instant.js';
import { pickLocale } from '../form/pick-locale.js';
import type { ChannelKey } from '../model/channel.js';
import type { GateAnswer } from '../model/gate-answer.js';
import type { LoggedEvent } from '../model/logged-event.js';
import type { CellProof, CellStanding, Standing } from '../model/standing.js';
import { cellOf } from '../status/cell-of.js';
import { gateChannels } from '../status/channels-of.js';
import { foldSubject } from '../status/fold-subject.js';
import { gate } from '../status/gate.js';
import { grantEnd } from '../status/grant-end.js';
import { pillOf } from '../status/pill-of.js';
import { type PolicyTimeline, type PurposeInForce, purposesInForce } from '../status/policy-timeline.js';
import { toneOf } from '../status/tone-of.js';
import { lastUses } from './last-uses.js';
import { linkedProfiles, profileBehind } from './profiles/linked-profiles.js';
import { topicOf } from './topic-of.js';

/** What a standing is made of, besides the log. */
export interface StandingView {
  readonly timeline: PolicyTimeline;
  readonly at: Instant;
  /** As believed then. @default the whole log */
  readonly asOf?: Instant | undefined;
  readonly locale: string | undefined;
  readonly isEnforced: (purposeId: string) => boolean;
}

function proofOf(
  log: readonly LoggedEvent[],
  decidedBy: GateAnswer['decidedBy'],
  used: ReadonlyMap<number, Instant>,
): CellProof | null {
  const entry = decidedBy && log.find(({ ref }) => ref.seq === decidedBy.seq);
  if (!entry || entry.event === 'unreadable' || !('method' in entry.event)) return null;
  const { event, envelope } = entry;
  const personal = typeof envelope === 'object' ? envelope : {};
  const profile = profileBehind(linkedProfiles(log), personal);
  const lastUsedAt = used.get(entry.ref.seq);
  return {
    method: event.method,
    by: personal.recordedBy?.name ?? personal.recordedBy?.id ?? null,
    withWhom: personal.withWhom ?? null,
    place: personal.place ?? null,
    policyVersion: event.policyVersion ?? null,
    notice: event.notice ?? null,
    locale: event.locale ?? null,
    ...(profile && { profile }),
    ...(lastUsedAt === undefined ? {} : { lastUsedAt }),
  };
}

/** Whose data waits for an end, or has met it: who may not be written to is not looked up either (GDPR Art. 18(2)). */
const masks: ReadonlySet<string> = new Set(['held', 'removed', 'erased']);

const hidden = { since: null, until: null, decidedBy: null, proof: null } as const;

/** What holds for one person: the gate's answer in every cell that is in force, gathered into pills. */
export function standingOf(subjectId: string, log: readonly LoggedEvent[], view: StandingView): Standing {
  const { at, asOf, locale, isEnforced } = view;
  // What was not published yet was not believed either.
  const timeline = view.timeline.filter(({ publishedAt }) => asOf === undefined || publishedAt <= asOf);
  const fold = foldSubject(log, at, asOf);
  const inForce = purposesInForce(timeline, at);
  const used = lastUses(log, asOf ?? at);
  const cellStanding = (owner: PurposeInForce, channel: ChannelKey): CellStanding => {
    const { purpose, published } = owner;
    const cell = cellOf(fold, timeline, purpose, channel);
    const answer = gate(fold, timeline, { purposeId: purpose.id, channel }, isEnforced(purpose.id));
    const decidedBy = answer.decidedBy ?? cell.decidedBy;
    return {
      purposeId: purpose.id,
      kind: purpose.kind,
      topic: topicOf(purpose),
      title: purpose.title[pickLocale(published.policy, locale)] ?? purpose.id,
      channel,
      status: cell.status,
      since: cell.since,
      until: cell.grant && grantEnd(cell.grant),
      decidedBy,
      gate: answer,
      tone: toneOf(answer),
      proof: proofOf(log, decidedBy, used),
      ...(!answer.allowed && masks.has(answer.reason) ? hidden : {}),
      ...(purpose.retention === undefined ? {} : { retention: purpose.retention }),
    };
  };
  const cells = inForce.flatMap((owner) => gateChannels(owner.purpose).map((channel) => cellStanding(owner, channel)));
  const topics = (['data', 'marketing'] as const).filter((topic) => cells.some((cell) => cell.topic === topic));
  const pills = topics.map((topic) =>
    pillOf(
      topic,
      cells.filter((cell) => cell.topic === topic),
    ),
  );
  return { subjectId, state: fold.state, at, pills };
}
