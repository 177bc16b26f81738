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
  const lists = participants.flatMap(({ asks }) => (asks ? [asks] : []));
  const [first] = participants;
  if (!first || lists.length === 0) return undefined;
  const { backend, textLocale, messages } = first.context;
  const hook = participants.find(({ owner }) => owner);
  const { subjectId, locale = textLocale } = hook?.owner ?? {};
  const audience = participants.find((one) => one.audience)?.audience;
  // What the hook says stands for all; else everybody's together.
  const purposes = hook?.asks ?? (lists.includes('all') ? 'all' : [...new Set(lists.flat())]);
  // Staff read their labels in the language of their own screen.
  const labelLocale = messages.locale === locale ? undefined : messages.locale;
  const question = {
    locale,
    ...(labelLocale && { labelLocale }),
    ...(audience && { audience }),
    ...(purposes !== 'all' && { purposes }),
  };
  return { backend, subjectId, question, key: JSON.stringify([subjectId, question]) };
}
