import { createAdminClient, createClient } from '@unticked/http/client';
import { ConsentProvider } from '@unticked/react';
import { de } from '@unticked/react/messages/de';
import { en } from '@unticked/react/messages/en';
import type { ReactNode } from 'react';
import type { Staff } from '../../shared/staff.js';
import { useLanguage } from '../words/language-context.js';

const server = { baseUrl: '/api/consent' };
const [backend, admin] = [createClient(server), createAdminClient(server)];

const settings = { en: { messages: en, locale: 'en-GB' }, de: { messages: de, locale: 'de-AT' } } as const;

/** The widgets' backend and language. Who is signed in is shown here and decided on the server. */
export function ConsentRoot({ staff, children }: { readonly staff: Staff; readonly children: ReactNode }) {
  const { language } = useLanguage();
  return (
    <ConsentProvider
      backend={backend}
      admin={admin}
      {...settings[language]}
      textLocale={language}
      actor={staff}
      scope={staff.id}
    >
      {children}
    </ConsentProvider>
  );
}
