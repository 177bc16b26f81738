import type { Question, RejectedAnswer } from '@unticked/core';
import { byChannels } from '../anatomy/by-channels.js';
import type { ConsentContextValue } from '../provider/consent-context.js';

/** What was not accepted, by its name and channel, each once. */
export function refusedTitles(
  rejected: readonly RejectedAnswer[],
  questions: readonly Question[],
  consent: Pick<ConsentContextValue, 'messages' | 'format'>,
): string {
  const titles = rejected.map(({ questionId, channel }) => {
    const title = questions.find(({ id }) => id === questionId)?.title ?? questionId;
    return `${title} ${byChannels([channel], consent)}`.trim();
  });
  return [...new Set(titles)].join(', ');
}
