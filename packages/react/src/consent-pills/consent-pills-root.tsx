import type { Pill } from '@unticked/core';
import { type ComponentPropsWithoutRef, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useFormat } from '../anatomy/use-format.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useStanding } from '../provider/use-standing.js';
import { PillsContext } from './pills-context.js';

export interface ConsentPillsRootProps extends ComponentPropsWithoutRef<'div'> {
  readonly subjectId: string;
  /** For a row of a table: topics are not shown beside the words, and the why floats over what is below. @default false */
  readonly compact?: boolean;
}

/**
 * Reads one person's standing for the pills in it; fifty of these on a page make one request.
 *
 * `data-unticked="pills"`, `data-state="loading | offline | error | ready"`, `data-compact`.
 */
export function ConsentPillsRoot({ subjectId, compact = false, children, ...props }: ConsentPillsRootProps) {
  const consent = useConsentContext('ConsentPills');
  const format = useFormat(consent);
  const reading = useStanding(consent, subjectId);
  const whyId = useId();
  const root = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLElement | null>(null);
  const [open, setOpen] = useState<Pill['topic'] | null>(null);

  useEffect(() => {
    if (!compact || open === null) return;
    const closeOutside = ({ target }: PointerEvent) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(null);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [compact, open]);

  const closeOnEscape = (event: KeyboardEvent<HTMLDivElement>) => {
    props.onKeyDown?.(event);
    if (event.key !== 'Escape' || open === null) return;
    // Only the why closes, not the dialog that it may stand in.
    event.preventDefault();
    event.stopPropagation();
    setOpen(null);
    trigger.current?.focus();
  };

  const toggle = (topic: Pill['topic'], pill: HTMLElement) => {
    trigger.current = pill;
    setOpen(open === topic ? null : topic);
  };
  return (
    <PillsContext.Provider value={{ consent, format, reading, open, toggle, whyId }}>
      <div
        role="group"
        aria-label={consent.messages.pills.label}
        lang={consent.messages.locale}
        {...props}
        ref={root}
        data-unticked="pills"
        data-state={reading.state}
        data-compact={compact || undefined}
        onKeyDown={closeOnEscape}
      >
        {children}
      </div>
    </PillsContext.Provider>
  );
}
