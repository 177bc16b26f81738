import type { BackendFormQuestion, ConsentBackend } from '@unticked/core';
import type { Participant } from './participant.js';

/** Which form a session needs. */
export interface FormWish {
  readonly backend: ConsentBackend;
  /** Absent for a person who has no id yet. */
  readonly subjectId: string | undefined;
  readonly question: BackendFormQuestion;
  /** The same for the same form. */
  readonly key: string;
}

/** The one form that serves every component of a session, or none while nobody shows a question. */
export function wishOf(participants: readonly Participant[]): FormWish | undefined {
  const context = participants[0]?.context;
  const lists = participants.flatMap(({ asks }) => (asks ? [asks.purposes] : []));
  if (!context || lists.length === 0) return undefined;
  const { subjectId, locale } = participants.find(({ owner }) => owner)?.owner ?? {};
  const audience = participants.find((one) => one.audience)?.audience;
  // What the hook says stands for all; else everybody's together.
  const said = participants.find(({ owner, asks }) => owner && asks)?.asks?.purposes;
  const purposes = said ?? (lists.includes(undefined) ? undefined : [...new Set(lists.flatMap((list) => list ?? []))]);
  const question = {
    locale: locale ?? context.textLocale,
    ...(audience && { audience }),
    ...(purposes && { purposes }),
  };
  return { backend: context.backend, subjectId, question, key: JSON.stringify([subjectId, question]) };
}
