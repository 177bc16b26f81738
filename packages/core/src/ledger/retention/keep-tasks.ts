import type { LoggedEvent } from '../../model/logged-event.js';
import type { KeepTask } from '../../model/retention.js';
import { cellOf } from '../../status/cell-of.js';
import { answerChannels } from '../../status/channels-of.js';
import { foldSubject } from '../../status/fold-subject.js';
import { knownPurposes, type PolicyTimeline } from '../../status/policy-timeline.js';
import { topicOf } from '../topic-of.js';
import { namings } from './grounds-named.js';

const gone: ReadonlySet<string> = new Set(['unknown', 'internal', 'erased', 'merged']);

/**
 * The consents to keep data that were withdrawn, and nobody has named another ground since which still holds. Erasing ends a task,
 * and so does a new yes.
 */
export function keepTasks(
  entries: readonly LoggedEvent[],
  timeline: PolicyTimeline,
  at: string,
): readonly Pick<KeepTask, 'purposeId' | 'since'>[] {
  const fold = foldSubject(entries, at);
  if (gone.has(fold.state)) return [];
  return [...knownPurposes(timeline).values()].flatMap(({ purpose }) => {
    if (purpose.kind !== 'consent' || topicOf(purpose) !== 'data') return [];
    const cells = answerChannels(purpose).map((channel) => cellOf(fold, timeline, purpose, channel));
    if (cells.some(({ status }) => status === 'given')) return [];
    const since = cells
      .flatMap((cell) => (cell.status === 'withdrawn' && cell.since ? cell.since : []))
      .sort()
      .at(-1);
    if (since === undefined) return [];
    const isNamed = namings(entries).some(
      (named) => named.purposeId === purpose.id && named.recordedAt >= since && named.until > at,
    );
    return isNamed ? [] : [{ purposeId: purpose.id, since }];
  });
}
