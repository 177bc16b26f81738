import type { Message } from '../shared/message.js';

const MASK = '••••••';

/** The key in a link: behind the `#` of the customer's own pages, or the last part of the address that unsubscribes. */
const KEY = /(\/me\/\w+#|\/unsubscribe\/)[\w-]+/g;
const CODE = /\b\d{6}\b/g;

const masked = (text: string): string => text.replace(KEY, `$1${MASK}`);

/**
 * A message as staff may see it: whoever has its code or the key in its link could act as the customer, and what they ticked would count
 * as the customer's own act.
 */
export function withoutSecrets(message: Message): Message {
  const { kind, text, headers } = message;
  return {
    ...message,
    text: masked(kind === 'code' ? text.replace(CODE, MASK) : text),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, masked(value)])),
  };
}
