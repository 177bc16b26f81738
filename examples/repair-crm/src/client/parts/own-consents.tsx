import { type PreferencesResult, renderStatus } from '@unticked/core';
import { ConsentProvider, ConsentReceipt, PreferenceCenter } from '@unticked/react';
import { de } from '@unticked/react/messages/de';
import { en } from '@unticked/react/messages/en';
import { useState } from 'react';
import { backend, ownPreferences } from '../api/consent.js';
import { ownRecords } from '../api/records.js';
import { useLanguage } from '../words/language-context.js';
import { portalWords } from '../words/portal-words.js';
import { useWords } from '../words/use-words.js';
import { Page } from './page.js';

const settings = {
  en: { messages: en, locale: 'en-GB' },
  de: { messages: de, locale: 'de-AT' },
} as const;

/** All that a customer agreed to or was told, and what is held, by their login: no code a second time. What they change has a receipt. */
export function OwnConsents({ customerId }: { readonly customerId: string }) {
  const words = useWords(portalWords);
  const { language } = useLanguage();
  const [changed, setChanged] = useState<PreferencesResult>();
  return (
    <Page title={words.consents} meta={words.consentsText}>
      <ConsentProvider backend={backend} {...settings[language]} textLocale={language}>
        <PreferenceCenter.Root subjectId={customerId} preferences={ownPreferences} onChanged={setChanged}>
          <PreferenceCenter.State />
          {changed?.receipt && (
            <ConsentReceipt
              key={changed.receipt.submissionId}
              subjectId={customerId}
              submissionId={changed.receipt.submissionId}
              records={ownRecords}
            />
          )}
          <PreferenceCenter.Items />
          <PreferenceCenter.Nothing />
          <PreferenceCenter.Held render={renderStatus} />
        </PreferenceCenter.Root>
      </ConsentProvider>
    </Page>
  );
}
