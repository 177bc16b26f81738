import type { ConsentPreferences, StatusMessage } from '@unticked/core';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { usePrintOnly } from '../anatomy/use-print-only.js';
import type { NoticeMessages } from '../messages/sections/notice-messages.js';
import { queryKeys } from '../provider/query-keys.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import type { NoticeContextValue, RenderNotice } from './notice-context.js';
import type { NoticeWay } from './notice-way.js';

export interface NoticeRequest {
  readonly subjectId: string;
  /** `createPreferencesClient`, or `createPreferences` beside a ledger. */
  readonly preferences: ConsentPreferences;
  /** What makes words of the message: `renderStatus` of `@unticked/core`. */
  readonly render: RenderNotice;
  /** The person's language. @default the one they were last asked in */
  readonly locale?: string | undefined;
  /** Ways that cannot be used, each with the reason: `{ sms: 'No phone number on file.' }`. @default all can */
  readonly closed?: Readonly<Partial<Record<NoticeWay, string>>> | undefined;
  /** After it went and the log says so. */
  readonly onSent?: ((message: StatusMessage, details: { readonly way: NoticeWay }) => void) | undefined;
}

type View = Pick<NoticeContextValue, 'state' | 'message' | 'error'>;

/** One status message: read to be looked at, then sent by one way. Reading it writes nothing. */
export function useNoticeSending(
  { subjectId, preferences, render, locale, closed = {}, onSent }: NoticeRequest,
  words: NoticeMessages,
): NoticeContextValue {
  const { client, scope } = useConsentContext('StatusNotice');
  const [view, setView] = useState<View>({ state: 'loading' });
  const [way, setWay] = useState<NoticeWay>();
  const [unchosen, setUnchosen] = useState(false);
  const { printing, print } = usePrintOnly();
  const sending = useRef(false);
  const inLocale = locale === undefined ? {} : { locale };

  useEffect(() => {
    let current = true;
    preferences
      .subject(subjectId)
      .statusMessage(locale === undefined ? {} : { locale })
      .then(
        (message) => current && setView({ state: 'ready', message }),
        (error: unknown) => current && setView({ state: 'error', error }),
      );
    return () => {
      current = false;
    };
  }, [preferences, subjectId, locale]);

  const send = async (): Promise<void> => {
    setUnchosen(way === undefined);
    if (way === undefined || sending.current || !view.message) return;
    sending.current = true;
    setView(({ message }) => ({ state: 'sending', message }));
    try {
      const message = await preferences.subject(subjectId).sendStatus({ channel: way, ...inLocale });
      // What is printed is what the log says was printed.
      flushSync(() => setView({ state: 'sent', message }));
      if (way === 'post') print();
      void client.invalidateQueries({ queryKey: queryKeys.subject(scope, subjectId) });
      onSent?.(message, { way });
    } catch (error) {
      setView(({ message }) => ({ state: 'error', message, error }));
    } finally {
      sending.current = false;
    }
  };
  const choose = (next: NoticeWay): void => {
    setWay(next);
    setUnchosen(false);
    // Another way is another message.
    setView(({ message, ...before }) => (message ? { state: 'ready', message } : before));
  };
  return { words, ...view, way, unchosen, closed, printing, render, choose, send: () => void send() };
}
