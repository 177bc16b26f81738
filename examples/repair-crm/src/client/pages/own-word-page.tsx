import { renderStatus } from '@unticked/core';
import { ConsentConfirm, ConsentProvider, DataDownload, PreferenceCenter } from '@unticked/react';
import { de } from '@unticked/react/messages/de';
import { en } from '@unticked/react/messages/en';
import { backend, downloads, preferences } from '../api/consent.js';
import { LanguageSwitch } from '../parts/language-switch.js';
import { ToYourData } from '../parts/to-your-data.js';
import { useLocation } from '../router/use-location.js';
import { useLanguage } from '../words/language-context.js';
import { loginWords } from '../words/login-words.js';
import { useWords } from '../words/use-words.js';

/** What a person finds behind a link in a message: nobody signs in, and opening it changes nothing. */
export function OwnWordPage() {
  const words = useWords(loginWords);
  const { language } = useLanguage();
  const { pathname, hash } = useLocation();
  const token = hash.slice(1);
  const isData = pathname === '/me/data';
  return (
    <main className="alone">
      <h1>{isData ? words.dataTitle : words.ownTitle}</h1>
      {token === '' ? (
        <p>{isData ? words.dataText : words.ownText}</p>
      ) : (
        <ConsentProvider backend={backend} messages={{ en, de }[language]} textLocale={language}>
          {isData && <DataDownload token={token} downloads={downloads} />}
          {pathname === '/me/confirm' && <ConsentConfirm token={token} />}
          {pathname !== '/me/confirm' && !isData && (
            <PreferenceCenter token={token} preferences={preferences} render={renderStatus} />
          )}
        </ConsentProvider>
      )}
      <ToYourData />
      <LanguageSwitch />
    </main>
  );
}
