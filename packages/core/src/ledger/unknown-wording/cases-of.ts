import type { LoggedEvent } from '../../model/logged-event.js';
import {
  type UnknownWordingCase,
  type UnknownWordingState,
  type WordingMethod,
  wordingModes,
} from '../../model/unknown-wording.js';
import type { PersonLog } from '../merging/read-persons.js';

/** The entries of one log that were written there, without what a merge repeats of another. */
const own = (entries: readonly LoggedEvent[]) =>
  entries.flatMap(({ event, envelope }) =>
    event === 'unreadable' || event.carried !== undefined || typeof envelope !== 'object' ? [] : [{ event, envelope }],
  );

const isWordingMethod = (method: string): method is WordingMethod => Object.hasOwn(wordingModes, method);

/** What a person's log, and the logs of all who have become one with them, say of forms with an unknown wording. */
export function casesOf(subjectId: string, logs: readonly Pick<PersonLog, 'entries'>[]): readonly UnknownWordingCase[] {
  const all = logs.map(({ entries }) => own(entries));
  const states = new Map<string, UnknownWordingState>(
    all.flat().flatMap(({ event, envelope: { settles } }) => {
      const state = event.kind === 'set_aside' ? 'turned_down' : 'confirmed';
      return settles ? [[settles.id, state] as const] : [];
    }),
  );
  return all.flatMap((entries) =>
    entries.flatMap(({ event, envelope }): readonly UnknownWordingCase[] => {
      const { wording, recordedBy, claimedAt, note, evidence } = envelope;
      if (event.kind !== 'parked' || !wording || !recordedBy || !isWordingMethod(event.method)) return [];
      const id = event.submissionId;
      return [
        {
          ...wording,
          subjectId,
          id,
          state: states.get(id) ?? 'open',
          covers: entries.flatMap(({ event: other }) =>
            other.kind === 'parked' && other.submissionId === id
              ? [{ purposeId: other.purposeId, channel: other.channel }]
              : [],
          ),
          method: event.method,
          claimedAt: claimedAt ?? event.effectiveAt,
          recordedAt: event.recordedAt,
          recordedBy,
          ...(note === undefined ? {} : { note }),
          ...(evidence === undefined ? {} : { evidence }),
        },
      ];
    }),
  );
}
