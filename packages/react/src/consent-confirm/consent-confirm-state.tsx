import { useEffect, useRef } from 'react';
import { errorShape } from '../anatomy/error-shape.js';
import { unreadText } from '../anatomy/unread-text.js';
import { confirm as english } from '../messages/en/confirm.js';
import type { Messages } from '../messages/messages.js';
import type { ConfirmMessages } from '../messages/sections/confirm-messages.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { type ConfirmContextValue, confirmContext } from './confirm-context.js';

function textOf(
  { state, result, error, untrusted }: ConfirmContextValue,
  words: ConfirmMessages,
  messages: Messages,
): string {
  if (untrusted) return words.pressYourself;
  if (state === 'idle') return words.intro;
  if (state === 'sending') return words.sending;
  if (result) return words[result.outcome];
  const { code, retryable } = errorShape(error);
  if (code === 'not_found') return words.unknownLink;
  return retryable === true ? words.unreachable : unreadText({ state, error }, messages);
}

/**
 * What a press does and what came of it, in words. Takes focus when the button goes.
 *
 * `data-unticked="confirm-state"`, `data-tone="ok | no"`.
 */
export function ConsentConfirmState() {
  const confirm = confirmContext.use('ConsentConfirm.State');
  const { messages } = useConsentContext('ConsentConfirm.State');
  const words = useWords('ConsentConfirm.State', 'confirm', english);
  const { state, untrusted, over } = confirm;
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (over) place.current?.focus();
  }, [over]);
  const tone = untrusted || state === 'error' ? 'no' : state === 'confirmed' ? 'ok' : undefined;
  return (
    <p ref={place} tabIndex={-1} role="status" data-unticked="confirm-state" data-tone={tone}>
      {textOf(confirm, words, messages)}
    </p>
  );
}
