import type { RightsMessages } from '../messages/sections/rights-messages.js';
import { errorShape } from './error-shape.js';

/** Why something was not done to a person, and what to do; where nobody knows, that pressing again does no harm. */
export function refusalText(error: unknown, { refused, failed }: Pick<RightsMessages, 'refused' | 'failed'>): string {
  const words: Readonly<Record<string, string>> = refused;
  const code = String(errorShape(error).code);
  return (Object.hasOwn(words, code) && words[code]) || failed;
}
