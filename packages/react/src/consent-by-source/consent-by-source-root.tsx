import type { Source } from '@unticked/core';
import type { ComponentPropsWithoutRef } from 'react';
import { origin } from '../messages/en/origin.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { bySourceContext } from './by-source-context.js';
import { useBySource } from './use-by-source.js';

export interface ConsentBySourceRootProps extends ComponentPropsWithoutRef<'section'> {
  /** The call, meeting, order or campaign whose page this is, as `CaptureFields` and submissions name it. */
  readonly source: Source;
}

/**
 * What was answered in one call, meeting, order or campaign, for the parts in it. Needs `admin` on the provider.
 *
 * `data-unticked="by-source"`, `data-state="loading | offline | error | ready"`.
 */
export function ConsentBySourceRoot({ source, ...props }: ConsentBySourceRootProps) {
  const { messages } = useConsentContext('ConsentBySource');
  const words = useWords('ConsentBySource', 'origin', origin);
  const value = useBySource(source, words);
  return (
    <bySourceContext.Provider value={value}>
      <section
        aria-label={words.title}
        lang={messages.locale}
        {...props}
        data-unticked="by-source"
        data-state={value.reading.state}
      />
    </bySourceContext.Provider>
  );
}
