import type { Pill } from '@unticked/core';
import { type ComponentPropsWithoutRef, type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useStanding } from '../provider/use-standing.js';
import { pillsContext } from './pills-context.js';

export interface ConsentPillsRootProps extends ComponentPropsWithoutRef<'fieldset'> {
  readonly subjectId: string;
  /** For a row of a table: topics are not shown beside the words, and the why floats over what is below. @default false */
  readonly compact?: boolean;
}

/**
 * Reads one person's standing for the pills in it; fifty of these on a page make one request.
 *
 * `data-unticked="pills"`, `data-state="loading | offline | error | ready"`, `data-compact`.
 */
export function ConsentPillsRoot({ subjectId, compact = false, ...props }: ConsentPillsRootProps) {
  const consent = useConsentContext('ConsentPills');
  const reading = useStanding(consent, subjectId);
  const standing = reading.state === 'ready' ? reading.value : undefined;
  const whyId = useId();
  const trigger = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<Pill['topic'] | null>(null);

  const closeOnEscape = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    props.onKeyDown?.(event);
    if (event.key !== 'Escape' || !open) return;
    // Only the why closes, not the dialog that it may stand in.
    event.preventDefault();
    event.stopPropagation();
    setOpen(null);
    trigger.current?.focus();
  };
  const closeOutside = (event: FocusEvent<HTMLFieldSetElement>) => {
    props.onBlur?.(event);
    if (compact && !event.currentTarget.contains(event.relatedTarget)) setOpen(null);
  };
  const toggle = (topic: Pill['topic'], pill: HTMLElement) => {
    trigger.current = pill;
    pill.focus(); // Safari does not focus a button that is clicked, and then nothing would be left
    setOpen(open === topic ? null : topic);
  };
  return (
    <pillsContext.Provider value={{ consent, reading, standing, open, toggle, whyId }}>
      <fieldset
        aria-label={consent.messages.pills.label}
        lang={consent.messages.locale}
        {...props}
        data-unticked="pills"
        data-state={reading.state}
        data-compact={compact || undefined}
        onKeyDown={closeOnEscape}
        onBlur={closeOutside}
      />
    </pillsContext.Provider>
  );
}
