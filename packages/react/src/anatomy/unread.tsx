import { consentContext } from '../provider/consent-context.js';
import { Button } from './button.js';
import { unreadText } from './unread-text.js';

export interface UnreadProps {
  readonly reading: { readonly state: string; readonly error?: unknown; readonly retry?: () => void };
}

/** Loading, offline or failed, in words, with a way to try again. */
export function Unread({ reading }: UnreadProps) {
  const { messages } = consentContext.use('Unread');
  return (
    <>
      {unreadText(reading, messages)}{' '}
      {reading.retry && (
        <Button kind="link" onClick={reading.retry}>
          {messages.common.retry}
        </Button>
      )}
    </>
  );
}
