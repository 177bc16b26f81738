import type { StoredNotice } from '@unticked/core';
import { useId, useState } from 'react';
import type { ConsentContextValue } from '../provider/consent-context.js';
import { useNotice } from '../provider/use-notice.js';
import { Button } from './button.js';
import { errorText } from './error-text.js';

export interface NoticeTextProps {
  readonly consent: ConsentContextValue;
  readonly hash: string;
  /** Open without being asked, for a print. */
  readonly printed?: boolean;
}

/** Always as text: nobody who writes a policy writes markup into a staff screen. */
function Words({ notice: { notice } }: { readonly notice: StoredNotice }) {
  const { text, title, controller, withdrawal, privacyNotice, locale } = notice;
  return (
    <blockquote data-unticked="quote" lang={locale} dir="auto">
      <strong>{title}</strong>
      {`\n${text}`}
      <small>
        {`\n${controller.name}, ${controller.address}`}
        {withdrawal && `\n${withdrawal.text} ${withdrawal.url}`}
        {`\n${privacyNotice.url} (${privacyNotice.version})`}
      </small>
    </blockquote>
  );
}

/** The exact text that was shown, one click away. */
export function NoticeText({ consent, hash, printed = false }: NoticeTextProps) {
  const id = useId();
  const [asked, setAsked] = useState(false);
  const open = asked || printed;
  const reading = useNotice(consent, hash, open);
  const { common } = consent.messages;
  return (
    <>
      <Button kind="link" aria-expanded={open} aria-controls={id} onClick={() => setAsked(!asked)}>
        {open ? common.hideText : common.showText}
      </Button>
      <div id={id} hidden={!open}>
        {reading.state === 'ready' ? (
          reading.value ? (
            <Words notice={reading.value} />
          ) : (
            common.textMissing
          )
        ) : reading.state === 'loading' ? (
          common.loading
        ) : (
          <span role="alert">
            {reading.state === 'offline' ? common.offline : errorText(consent.messages, reading.error)}
          </span>
        )}
      </div>
    </>
  );
}
