import type { Messages } from '../messages/messages.js';

/** Words for what a call threw, by its code. Read by shape: nothing here may load the core at run time. */
export function errorText(messages: Messages, error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  const words: Readonly<Record<string, string | undefined>> = messages.errors;
  return (typeof code === 'string' && Object.hasOwn(words, code) ? words[code] : undefined) ?? messages.errors.other;
}
