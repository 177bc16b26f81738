import { useQuery } from '@tanstack/react-query';
import type { PersonState } from '@unticked/core';
import { type ComponentPropsWithoutRef, useState } from 'react';
import { useFormat } from '../anatomy/use-format.js';
import { holds as english } from '../messages/en/holds.js';
import { rights as englishRights } from '../messages/en/rights.js';
import { readOptions } from '../provider/read-options.js';
import { readingOf } from '../provider/reading.js';
import { rightsKeys } from '../provider/rights-keys.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useRights } from '../provider/use-rights.js';
import { useWords } from '../provider/use-words.js';
import { holdsContext, type OnHoldChanged } from './holds-context.js';

export interface LegalHoldsRootProps extends ComponentPropsWithoutRef<'section'> {
  readonly subjectId: string;
  /** Milliseconds since 1970. @default Date.now */
  readonly now?: (() => number) | undefined;
  /** After a hold was put or released. */
  readonly onHoldChanged?: OnHoldChanged | undefined;
}

/**
 * Reads which legal holds stand for one person, for the parts in it. Needs `rights` on the provider.
 *
 * `data-unticked="holds"`, `data-state="loading | offline | error | ready"`.
 */
export function LegalHoldsRoot({ subjectId, now = Date.now, onHoldChanged, ...props }: LegalHoldsRootProps) {
  const { client, scope, messages, locale } = useConsentContext('LegalHolds');
  const words = useWords('LegalHolds', 'holds', english);
  const common = useWords('LegalHolds', 'rights', englishRights);
  const port = useRights('LegalHolds').subject(subjectId);
  const days = useFormat({ locale, timeZone: 'UTC' });
  const [said, setSaid] = useState('');
  const reading = readingOf(
    useQuery<PersonState>(
      { ...readOptions, queryKey: rightsKeys.state(scope, subjectId), queryFn: () => port.state() },
      client,
    ),
  );
  const changed: OnHoldChanged = (person, details) => {
    setSaid(details.reason === 'hold' ? words.held : words.released);
    onHoldChanged?.(person, details);
  };
  return (
    <holdsContext.Provider value={{ words, common, subjectId, reading, days, now, said, onHoldChanged: changed }}>
      <section
        aria-label={words.title}
        lang={messages.locale}
        {...props}
        data-unticked="holds"
        data-state={reading.state}
      />
    </holdsContext.Provider>
  );
}
