import type { LocalizedText, HeldTerms as Terms } from '@unticked/core';
import type { ReactNode } from 'react';
import { inLanguage } from '../anatomy/in-language.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { heldContext } from './held-context.js';

export interface HeldTermsProps {
  readonly terms: Terms;
}

/** What for, on what ground, since and until when and for whom; what the system does not say is named. `data-unticked="held-terms"`. */
export function HeldTerms({ terms }: HeldTermsProps) {
  const { words } = heldContext.use('HeldView.Systems');
  const { locale, format } = useConsentContext('HeldView.Systems');
  const say = (text: LocalizedText): ReactNode => {
    const { text: shown, lang } = inLanguage(text, locale);
    return <span lang={lang}>{shown}</span>;
  };
  const { why, ground, since, until, recipients = [], origin } = terms;
  const last = typeof until === 'object' ? say(until) : until && format.longDate(until);
  const rows: readonly (readonly [string, ReactNode])[] = [
    [words.why, why && say(why)],
    [words.ground, ground && words.grounds[ground]],
    [words.since, since && format.longDate(since)],
    [words.until, last],
    [words.recipients, recipients.length > 0 && format.list(recipients.map((one) => inLanguage(one, locale).text))],
    ...(origin ? [[words.origin, say(origin)] as const] : []),
  ];
  return (
    <dl data-unticked="held-terms">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd data-missing={value ? undefined : true}>{value || words.notSaid}</dd>
        </div>
      ))}
    </dl>
  );
}
