import type { Messages } from '../messages/messages.js';

interface Unread {
  readonly state: string;
  readonly error?: unknown;
}

/** Why something is not known, and what to do. Codes are read by shape: nothing here may load the core at run time. */
export function unreadText({ state, error }: Unread, { common, errors }: Messages): string {
  if (state === 'loading') return common.loading;
  if (state === 'offline') return common.offline;
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  const words: Readonly<Record<string, string | undefined>> = errors;
  return (typeof code === 'string' && Object.hasOwn(words, code) ? words[code] : undefined) ?? errors.other;
}
