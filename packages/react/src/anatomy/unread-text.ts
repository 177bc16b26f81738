import type { Messages } from '../messages/messages.js';
import { errorShape } from './error-shape.js';

interface Unread {
  readonly state: string;
  readonly error?: unknown;
}

/** Why something is not known, and what to do. */
export function unreadText({ state, error }: Unread, { common, errors }: Messages): string {
  if (state === 'loading' || state === 'offline') return common[state];
  const words: Readonly<Record<string, string | undefined>> = errors;
  const code = String(errorShape(error).code);
  return (Object.hasOwn(words, code) && words[code]) || errors.other;
}
