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
  const box = store.get(key);
  if (!box) return undefined;
  const { questionId, channel, says, mirrors, ticked } = box;
  const untouched = mirrors ? 'withdrawn' : 'unanswered';
  return [ticked ? says : untouched, { questionId, channel, reason, event }];
}
