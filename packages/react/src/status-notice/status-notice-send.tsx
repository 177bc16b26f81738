import { Button } from '../anatomy/button.js';
import { noticeContext } from './notice-context.js';

/** Sends it, prints it, or says that it was read aloud. Gone once it went, until another way is chosen. */
export function StatusNoticeSend() {
  const { words, state, message, way = 'email', send } = noticeContext.use('StatusNotice.Send');
  if (!message || state === 'sent') return null;
  return (
    <Button kind="primary" aria-disabled={state === 'sending' || undefined} onClick={send}>
      {words.send[way]}
    </Button>
  );
}
