import { errorShape } from '../anatomy/error-shape.js';
import type { BreachMessages } from '../messages/sections/breach-messages.js';

/** Why it was not written, by the finding if there is one; where nobody knows, that pressing again does no harm. */
export function refusal(error: unknown, { refused, failed }: Pick<BreachMessages, 'refused' | 'failed'>): string {
  const words: Readonly<Record<string, string>> = refused;
  const { code, findings } = errorShape(error);
  const [first] = Array.isArray(findings) ? findings : [];
  const key = [errorShape(first).code, code].map(String).find((one) => Object.hasOwn(words, one));
  return (key !== undefined && words[key]) || failed;
}
