import type { Question, RejectedAnswer } from '@unticked/core';
import type { Messages } from '../messages/messages.js';

/** What was not accepted, by its name and channel, each once. */
export function refusedTitles(
  rejected: readonly RejectedAnswer[],
  questions: readonly Question[],
  { common }: Messages,
): string {
  const titles = rejected.map(({ questionId, channel }) => {
    const title = questions.find(({ id }) => id === questionId)?.title ?? questionId;
    return channel && channel !== '*' ? `${title} ${common.byChannels(common.channel[channel])}` : title;
  });
  return [...new Set(titles)].join(', ');
}
