import type { FormWish } from './form-wish.js';
import type { Participant } from './participant.js';

/** The one form that serves every component of a session, or none while nobody shows a question. */
export function wishOf(participants: readonly Participant[]): FormWish | undefined {
  const context = participants[0]?.context;
  const lists = participants.flatMap(({ asks }) => (asks ? [asks.purposes] : []));
  if (!context || lists.length === 0) return undefined;
  const owner = participants.find((one) => one.owner)?.owner;
  const every = lists.includes(undefined);
  return {
    backend: context.backend,
    locale: owner?.locale ?? context.textLocale,
    subjectId: owner?.subjectId,
    audience: participants.find(({ audience }) => audience)?.audience,
    purposes: every ? undefined : [...new Set(lists.flatMap((purposes) => purposes ?? []))],
  };
}
