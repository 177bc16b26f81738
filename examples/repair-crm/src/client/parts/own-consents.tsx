import { renderStatus } from '@unticked/core';
import { ConsentProvider, PreferenceCenter } from '@unticked/react';
import { de } from '@unticked/react/messages/de';
import { en } from '@unticked/react/messages/en';
import { backend, ownPreferences } from '../api/consent.js';
import { useLanguage } from '../words/language-context.js';
import { portalWords } from '../words/portal-words.js';
import { useWords } from '../words/use-words.js';
import { Page } from './page.js';

const settings = {
  en: { messages: en, locale: 'en-GB' },
  de: { messages: de, locale: 'de-AT' },
} as const;

/** All that a customer agreed to or was told, and what is held, by their login: no code a second time. */
export function OwnConsents({ customerId }: { readonly customerId: string }) {
  const words = useWords(portalWords);
  const { language } = useLanguage();
  return (
    <Page title={words.consents} meta={words.consentsText}>
      <ConsentProvider backend={backend} {...settings[language]} textLocale={language}>
        <PreferenceCenter subjectId={customerId} preferences={ownPreferences} render={renderStatus} />
      </ConsentProvider>
    </Page>
  );
}
