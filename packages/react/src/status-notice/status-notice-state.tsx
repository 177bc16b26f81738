import { useEffect, useRef } from 'react';
import { errorShape } from '../anatomy/error-shape.js';
import { unreadText } from '../anatomy/unread-text.js';
import { type ConsentContextValue, consentContext } from '../provider/consent-context.js';
import { type NoticeContextValue, noticeContext } from './notice-context.js';

function textOf({ words, state, message, error, way }: NoticeContextValue, consent: ConsentContextValue): string {
  if (state === 'ready') return '';
  if (state === 'sending') return words.sending;
  if (state === 'sent') return way === undefined ? '' : words.sent[way];
  const { code } = errorShape(error);
  if (code === 'not_found') return words.nothing;
  if (message) return code === 'invalid' ? words.missing : words.failed;
  return unreadText({ state, error }, consent.messages);
}

/**
 * What came of it. Takes focus once it went, since the button that was pressed is gone.
 *
 * `data-unticked="status-notice-state"`, `data-tone="ok | no"`.
 */
export function StatusNoticeState() {
  const notice = noticeContext.use('StatusNotice.State');
  const consent = consentContext.use('StatusNotice.State');
  const { state } = notice;
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (state === 'sent') place.current?.focus();
  }, [state]);
  const tone = state === 'error' ? 'no' : state === 'sent' ? 'ok' : undefined;
  return (
    <p ref={place} tabIndex={-1} role="status" data-unticked="status-notice-state" data-tone={tone}>
      {textOf(notice, consent)}
    </p>
  );
}
