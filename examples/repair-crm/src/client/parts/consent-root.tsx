import { ConsentProvider, type Messages } from '@unticked/react';
import { de } from '@unticked/react/messages/de';
import { en } from '@unticked/react/messages/en';
import type { ReactNode } from 'react';
import { orderSource } from '../../shared/order.js';
import type { Staff } from '../../shared/staff.js';
import { admin } from '../api/admin.js';
import { backend } from '../api/consent.js';
import { rights } from '../api/rights.js';
import { useLanguage } from '../words/language-context.js';

/** The shop's own name for where answers came from. */
const withRepairs = (messages: Messages, from: (id: string) => string, named: (id: string) => string): Messages => {
  const { history, held } = messages;
  const source: typeof history.source = (system, object, id) =>
    object === orderSource(id).object ? from(id) : history.source(system, object, id);
  const reference: NonNullable<typeof held>['reference'] = (system, object, id) =>
    object === orderSource(id).object ? named(id) : (held?.reference(system, object, id) ?? id);
  return { ...messages, history: { ...history, source }, ...(held && { held: { ...held, reference } }) };
};

const settings = {
  en: {
    messages: withRepairs(
      en,
      (id) => `from repair ${id}`,
      (id) => `Repair ${id}`,
    ),
    locale: 'en-GB',
  },
  de: {
    messages: withRepairs(
      de,
      (id) => `aus Reparatur ${id}`,
      (id) => `Reparatur ${id}`,
    ),
    locale: 'de-AT',
  },
} as const;

/** The widgets' backend and language. Who is signed in is shown here and decided on the server. */
export function ConsentRoot({ staff, children }: { readonly staff: Staff; readonly children: ReactNode }) {
  const { language } = useLanguage();
  return (
    <ConsentProvider
      backend={backend}
      admin={admin}
      rights={rights}
      {...settings[language]}
      textLocale={language}
      actor={staff}
      scope={staff.id}
    >
      {children}
    </ConsentProvider>
  );
}
