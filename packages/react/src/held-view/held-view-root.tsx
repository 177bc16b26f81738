import type { Held } from '@unticked/core';
import type { ComponentPropsWithoutRef } from 'react';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useTitles } from '../provider/use-titles.js';
import { heldContext, type OnWrong } from './held-context.js';
import { type OnMaskChange, useHeld } from './use-held.js';

export interface HeldViewRootProps extends ComponentPropsWithoutRef<'section'> {
  readonly subjectId: string;
  /** After a place was left out or put back, with all that are left out. */
  readonly onMaskChange?: OnMaskChange | undefined;
  /** After a value was said to be wrong: give it to `Rectification`. @default nobody can say so */
  readonly onWrong?: OnWrong | undefined;
  /** The address of the page where answers are corrected, since they are never written over. @default none */
  readonly answersAt?: string | undefined;
  /** Once every system has answered or failed. */
  readonly onRead?: ((held: Held) => void) | undefined;
}

/**
 * Asks every system what it holds of one person, for the parts in it; that somebody looks is written down. Needs `rights` on the provider.
 *
 * `data-unticked="held"`, `data-state="loading | offline | error | ready"`.
 */
export function HeldViewRoot({ subjectId, onMaskChange, onRead, onWrong, answersAt, ...own }: HeldViewRootProps) {
  const { messages } = useConsentContext('HeldView');
  const value = useHeld(subjectId, onMaskChange, onRead);
  const titleOf = useTitles('HeldView', subjectId);
  return (
    <heldContext.Provider value={{ ...value, titleOf, onWrong, answersAt }}>
      <section
        aria-label={value.words.title}
        lang={messages.locale}
        {...own}
        data-unticked="held"
        data-state={value.reading.state}
      />
    </heldContext.Provider>
  );
}
