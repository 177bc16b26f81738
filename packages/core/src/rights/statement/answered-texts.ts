import type { HeldItem, HeldValue } from '../../model/data-source.js';
import { type HeldSet, pagesOf } from '../held-set.js';

/** A text that was answered, in one version. */
export interface AnsweredText {
  readonly purpose: HeldValue;
  readonly text: HeldValue;
  readonly version: HeldValue | undefined;
  /** Of the first answer. */
  readonly kind: HeldValue | undefined;
}

/** Which text an answer is under. */
export const textKeyOf = ({ purpose = '', text = '', version }: HeldItem): string =>
  JSON.stringify([purpose, text, version]);

/** The texts that answers were given to, as they were first answered: what is told before the answers themselves. */
export async function answeredTexts(answers: HeldSet | undefined): Promise<ReadonlyMap<string, AnsweredText>> {
  const texts = new Map<string, AnsweredText>();
  if (!answers) return texts;
  for await (const page of pagesOf(answers))
    for (const item of page) {
      const { purpose = '', text = '', version, kind } = item;
      const key = textKeyOf(item);
      if (!texts.has(key)) texts.set(key, { purpose, text, version, kind });
    }
  return texts;
}
