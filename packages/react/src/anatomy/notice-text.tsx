import type { Notice } from '@unticked/core';
import { useId, useState } from 'react';
import { consentContext } from '../provider/consent-context.js';
import { useNotice } from '../provider/use-notice.js';
import { Button } from './button.js';
import { Unread } from './unread.js';

export interface NoticeTextProps {
  readonly hash: string;
  /** Open without being asked, for a print. */
  readonly printing?: boolean;
}

/** `data-unticked="quote"`. Always as text: nobody who writes a policy writes markup into a staff screen. */
function Words({ notice }: { readonly notice: Notice }) {
  const { text, title, controller, withdrawal, privacyNotice, locale, documents } = notice;
  return (
    <blockquote data-unticked="quote" lang={locale} dir="auto">
      <strong>{title}</strong>
      {`\n${text}\n`}
      <small>
        {`${controller.name}, ${controller.address}\n`}
        {withdrawal && `${withdrawal.text} ${withdrawal.url}\n`}
        {privacyNotice && `${privacyNotice.url} (${privacyNotice.version})`}
      </small>
      {documents?.map((document) => `\n\n${document.title} (${document.version})\n${document.text}`)}
    </blockquote>
  );
}

/** The exact text that was shown, one click away. */
export function NoticeText({ hash, printing = false }: NoticeTextProps) {
  const consent = consentContext.use('NoticeText');
  const { common } = consent.messages;
  const id = useId();
  const [asked, setAsked] = useState(false);
  const open = asked || printing;
  const reading = useNotice(consent, hash, open);
  return (
    <>
      <Button kind="link" aria-expanded={open} aria-controls={id} onClick={() => setAsked(!asked)}>
        {open ? common.hideText : common.showText}
      </Button>
      <div id={id} hidden={!open}>
        {open &&
          (reading.state !== 'ready' ? (
            <Unread reading={reading} />
          ) : reading.value ? (
            <Words notice={reading.value.notice} />
          ) : (
            common.textMissing
          ))}
      </div>
    </>
  );
}
