import type { ComponentPropsWithoutRef } from 'react';
import { agreements } from '../messages/en/agreements.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useStanding } from '../provider/use-standing.js';
import { useWords } from '../provider/use-words.js';
import { agreementsContext } from './agreements-context.js';

export interface ConsentAgreementsRootProps extends ComponentPropsWithoutRef<'section'> {
  readonly subjectId: string;
}

/**
 * Reads what holds for one person, for the parts in it.
 *
 * `data-unticked="agreements"`, `data-state="loading | offline | error | ready"`.
 */
export function ConsentAgreementsRoot({ subjectId, ...props }: ConsentAgreementsRootProps) {
  const consent = useConsentContext('ConsentAgreements');
  const words = useWords('ConsentAgreements', 'agreements', agreements);
  const reading = useStanding(consent, subjectId);
  return (
    <agreementsContext.Provider value={{ words, reading }}>
      <section
        aria-label={words.title}
        lang={consent.messages.locale}
        {...props}
        data-unticked="agreements"
        data-state={reading.state}
      />
    </agreementsContext.Provider>
  );
}
