import type { ComponentPropsWithoutRef } from 'react';
import { notice } from '../messages/en/notice.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { noticeContext } from './notice-context.js';
import { type NoticeRequest, useNoticeSending } from './use-notice-sending.js';

export interface StatusNoticeRootProps extends ComponentPropsWithoutRef<'div'>, NoticeRequest {}

/**
 * What is held about one person, for the parts in it (GDPR Art. 15). Free of advertising: every word is the policy's, the log's or
 * the renderer's.
 *
 * `data-unticked="status-notice"`, `data-state="loading | ready | sending | sent | error"`.
 */
export function StatusNoticeRoot(props: StatusNoticeRootProps) {
  const { subjectId, preferences, render, locale, closed, onSent, ...rest } = props;
  const { messages } = useConsentContext('StatusNotice');
  const request = { subjectId, preferences, render, locale, closed, onSent };
  const value = useNoticeSending(request, useWords('StatusNotice', 'notice', notice));
  return (
    <noticeContext.Provider value={value}>
      <div lang={messages.locale} {...rest} data-unticked="status-notice" data-state={value.state} />
    </noticeContext.Provider>
  );
}
