import type { LoggedEvent } from '../../model/logged-event.js';
import { cellOfDraft } from '../decide-restrictive.js';
import type { EventDraft } from '../event-draft.js';

type Said = Pick<EventDraft, 'event' | 'envelope'>;

const noes: ReadonlySet<string> = new Set(['refused', 'withdrawn', 'objected']);

const latest = (all: readonly Said[]): Said | undefined =>
  all.toSorted((a, b) => (a.event.effectiveAt < b.event.effectiveAt ? 1 : -1))[0];

/**
 * Where imports bring a yes and a no about one cell, the no has the last word, whichever was read first and whatever their dates:
 * it is said once more, from now. Otherwise the order of rows in a file would decide.
 */
export function lastWord(
  entries: readonly LoggedEvent[],
  drafts: readonly EventDraft[],
  now: string,
): readonly EventDraft[] {
  const imported = entries.flatMap(({ event, envelope }): readonly Said[] =>
    event !== 'unreadable' && event.recordedBy === 'import' && typeof envelope === 'object'
      ? [{ event, envelope }]
      : [],
  );
  const cells = new Set(drafts.map(cellOfDraft));
  return [...cells].flatMap((cell) => {
    const said = [...imported, ...drafts].filter((one) => cellOfDraft(one) === cell);
    const yes = latest(said.filter(({ event }) => event.kind === 'given'));
    const no = latest(said.filter(({ event }) => noes.has(event.kind)));
    if (!yes || !no || !('method' in no.event) || yes.event.effectiveAt <= no.event.effectiveAt) return [];
    const { kind, purposeId, channel, method, indicatedBy, recordedBy, questionId } = no.event;
    const event = {
      kind,
      purposeId,
      channel,
      method,
      indicatedBy,
      recordedBy,
      effectiveAt: now,
      ...(questionId === undefined ? {} : { questionId }),
    };
    return [{ event, envelope: no.envelope } as EventDraft]; // the same kind of answer, from another moment
  });
}
