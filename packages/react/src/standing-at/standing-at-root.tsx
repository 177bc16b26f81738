import type { ComponentPropsWithoutRef } from 'react';
import { moment } from '../messages/en/moment.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { momentContext } from './moment-context.js';
import { useMoment } from './use-moment.js';

export interface StandingAtRootProps extends ComponentPropsWithoutRef<'section'> {
  readonly subjectId: string;
  /** The day asked about at first, `2026-03-03`. @default none */
  readonly defaultAt?: string | undefined;
  /** The day whose knowledge counts at first. @default none: what is known now */
  readonly defaultAsOf?: string | undefined;
}

/**
 * What held for a person on another day, for the parts in it. Needs `admin` on the provider.
 *
 * `data-unticked="moment"`, `data-state="unasked | loading | offline | error | ready"`.
 */
export function StandingAtRoot({ subjectId, defaultAt = '', defaultAsOf = '', ...props }: StandingAtRootProps) {
  const { messages } = useConsentContext('StandingAt');
  const words = useWords('StandingAt', 'moment', moment);
  const value = useMoment(subjectId, words, { at: defaultAt, asOf: defaultAsOf });
  return (
    <momentContext.Provider value={value}>
      <section
        aria-label={words.title}
        lang={messages.locale}
        {...props}
        data-unticked="moment"
        data-state={value.reading.state}
      />
    </momentContext.Provider>
  );
}
