import { useQuery } from '@tanstack/react-query';
import type { PersonState } from '@unticked/core';
import { type ComponentPropsWithoutRef, useState } from 'react';
import { restriction as english } from '../messages/en/restriction.js';
import { rights as englishRights } from '../messages/en/rights.js';
import { readOptions } from '../provider/read-options.js';
import { readingOf } from '../provider/reading.js';
import { rightsKeys } from '../provider/rights-keys.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useRights } from '../provider/use-rights.js';
import { useWords } from '../provider/use-words.js';
import { type OnRestrictionChanged, restrictionContext } from './restriction-context.js';

export interface ProcessingRestrictionRootProps extends ComponentPropsWithoutRef<'section'> {
  readonly subjectId: string;
  /** Milliseconds since 1970. @default Date.now */
  readonly now?: (() => number) | undefined;
  /** After use was restricted, or that was lifted. */
  readonly onRestrictionChanged?: OnRestrictionChanged | undefined;
}

/**
 * Reads whether use of one person's data is restricted, for the parts in it. Needs `rights` on the provider.
 *
 * `data-unticked="restriction"`, `data-state="loading | offline | error | ready"`.
 */
export function ProcessingRestrictionRoot({
  subjectId,
  now = Date.now,
  onRestrictionChanged,
  ...props
}: ProcessingRestrictionRootProps) {
  const { client, scope, messages } = useConsentContext('ProcessingRestriction');
  const words = useWords('ProcessingRestriction', 'restriction', english);
  const common = useWords('ProcessingRestriction', 'rights', englishRights);
  const port = useRights('ProcessingRestriction').subject(subjectId);
  const [said, setSaid] = useState('');
  const reading = readingOf(
    useQuery<PersonState>(
      { ...readOptions, queryKey: rightsKeys.state(scope, subjectId), queryFn: () => port.state() },
      client,
    ),
  );
  const changed: OnRestrictionChanged = (person, details) => {
    setSaid(details.reason === 'restrict' ? words.restrictedNow : words.lifted);
    onRestrictionChanged?.(person, details);
  };
  return (
    <restrictionContext.Provider
      value={{ words, common, subjectId, reading, now, said, onRestrictionChanged: changed }}
    >
      <section
        aria-label={words.title}
        lang={messages.locale}
        {...props}
        data-unticked="restriction"
        data-state={reading.state}
      />
    </restrictionContext.Provider>
  );
}
