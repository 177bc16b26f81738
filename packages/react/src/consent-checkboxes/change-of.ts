import type { Act } from '@unticked/core';
import type { AnswerStore } from '../answers/answer-store.js';
import type { AnswerChangeDetails, AnswerNow } from './answer-change.js';

/** A changed box, as handlers are told of it. */
export function changeOf(
  store: AnswerStore,
  key: string,
  reason: Act['kind'],
  event: Event,
): [AnswerNow, AnswerChangeDetails] | undefined {
  const box = store.boxOf(key);
  if (!box) return undefined;
  const { questionId, channel, says } = box;
  const own = store.freeze().answers.filter((answer) => answer.questionId === questionId);
  // Told is one box for all channels of a question.
  const found = own.find((one) => (says === 'acknowledged' ? one.answer === says : one.channel === channel));
  return [found?.answer ?? 'unanswered', { questionId, channel, reason, event }];
}
