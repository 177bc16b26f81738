import type { RequestStepTaken } from '@unticked/core';
import type { RequestsMessages } from '../messages/sections/requests-messages.js';

/** Who took a step, by a name or a word; nobody where that was erased. Only staff have an id that says something. */
export function stepTaker(
  { by, as }: RequestStepTaken,
  { byLink, byItself }: Pick<RequestsMessages, 'byLink' | 'byItself'>,
): string | undefined {
  if (by?.name !== undefined) return by.name;
  if (by?.id.startsWith('~')) return byLink;
  return as === 'system' ? byItself : by?.id;
}
