import { type Instant, later } from '../../canonical/instant.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { Anchors, KeepGround, MayKeep } from '../../model/retention.js';
import { foldSubject, type SubjectFold } from '../../status/fold-subject.js';
import { knownPurposes, type PolicyTimeline, purposeInForce } from '../../status/policy-timeline.js';
import { personStateOf } from '../removing/person-state-of.js';
import { groundsNamed } from './grounds-named.js';
import { groundsOf } from './grounds-of.js';

export interface KeepCase {
  readonly subjectId: string;
  readonly entries: readonly LoggedEvent[];
  readonly timeline: PolicyTimeline;
  readonly anchors: Anchors;
  readonly at: Instant;
}

const nobody: ReadonlySet<SubjectFold['state']> = new Set(['unknown', 'internal', 'erased', 'merged']);

const byEnd = (a: KeepGround, b: KeepGround): number => {
  if (a.until === b.until) return 0;
  return a.until === 'open' || (b.until !== 'open' && a.until > b.until) ? -1 : 1;
};

/** The purposes that a person has to do with: those in force, and those that their log speaks of. */
function purposesOf(fold: SubjectFold, timeline: PolicyTimeline) {
  const spoken = new Set(fold.live.map(({ event }) => event.purposeId));
  return [...knownPurposes(timeline).values()].flatMap(({ purpose }) => {
    const now = purposeInForce(timeline, purpose.id, fold.at);
    return now ? [now.purpose] : spoken.has(purpose.id) ? [purpose] : [];
  });
}

/** The latest end; a hold has none. */
function untilOf(grounds: readonly KeepGround[], isHeld: boolean): MayKeep['until'] {
  if (isHeld) return 'open';
  return grounds.reduce<MayKeep['until']>((last, { until }) => {
    if (last === 'open' || until === 'open') return 'open';
    return last === 'no_ground' ? until : later(last, until);
  }, 'no_ground');
}

/** On which grounds the data of one person may be kept, and until when. What cannot be read may be a ground. */
export function decideKeep({ subjectId, entries, timeline, anchors, at }: KeepCase): MayKeep {
  const fold = foldSubject(entries, at);
  const { holds } = personStateOf(subjectId, entries, at);
  const all = nobody.has(fold.state)
    ? []
    : [
        ...purposesOf(fold, timeline).flatMap((purpose) => groundsOf(fold, timeline, purpose, anchors)),
        ...groundsNamed(entries),
      ];
  const isOver = ({ until }: KeepGround): boolean => until !== 'open' && until <= at;
  const grounds = all.filter((ground) => !isOver(ground)).sort(byEnd);
  return {
    subjectId,
    at,
    until: untilOf(grounds, holds.length > 0 || fold.unreadable),
    grounds,
    ended: all.filter(isOver).sort(byEnd),
    holds,
  };
}
