import type { AnswerWord, Channel } from '@unticked/core';
import type { FieldValues } from 'react-hook-form';
import { answersOf } from '../answers/answers-of.js';
import { sessionOf } from '../session/session-of.js';
import type { ConsentField } from '../session/use-session.js';
import { useSnapshot } from '../session/use-snapshot.js';

/**
 * Follows one answer, say to ask for a phone number once somebody says yes to SMS. Only the component that calls it renders
 * again. It reads; nothing that it returns can be handed back.
 */
export function useConsentAnswer<Values extends FieldValues, Context, Output>(
  { control, name }: ConsentField<Values, Context, Output>,
  purposeId: string,
  channel?: Channel,
): AnswerWord | 'unanswered' {
  const { subscribe, all } = sessionOf(control, name).store;
  const answer = () =>
    answersOf(all()).find((one) => one.questionId === purposeId && one.channel === channel)?.answer ?? 'unanswered';
  return useSnapshot((listener) => subscribe(listener, purposeId), answer);
}
