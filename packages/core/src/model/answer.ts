import type { Act } from './act.js';
import type { Channel } from './channel.js';

/** Every word an answer can say. There is no yes-or-no here on purpose. */
export const answerWords = [
  'given',
  'refused',
  'not_given',
  'withdrawn',
  'acknowledged',
  'objected',
  'corrected',
] as const;

export type AnswerWord = (typeof answerWords)[number];

/** Answers that only ever take away. They are always stored. */
export const restrictiveWords: ReadonlySet<AnswerWord> = new Set(['refused', 'withdrawn', 'objected']);

/** What one person answered to one question, for one channel where it has boxes by channel. */
export interface Answer {
  /** The purpose's id, as it stands in the form. */
  readonly questionId: string;
  readonly channel?: Channel;
  readonly answer: AnswerWord;
  readonly act?: Act;
  /** `corrected` only: the entry that was written down wrongly, as the form named it. */
  readonly corrects?: { readonly seq: number; readonly hash: string };
}
