import { type ComponentPropsWithoutRef, useRef } from 'react';
import { useConsentContext } from '../provider/use-consent-context.js';
import { erasureContext } from './erasure-context.js';
import { type OnErasure, useErasure } from './use-erasure.js';

export interface ErasureDialogRootProps extends ComponentPropsWithoutRef<'section'> {
  readonly subjectId: string;
  /** The person's language, for what is printed for them (BCP 47). @default the provider's `textLocale` */
  readonly locale?: string | undefined;
  /** A request for erasure that is open and answered by this one. @default a new one */
  readonly request?: string | undefined;
  /** The day on which the person asked, `YYYY-MM-DD`. @default today */
  readonly receivedOn?: string | undefined;
  /** After somebody was removed, an erasure was begun or it was tried again. */
  readonly onChanged?: OnErasure | undefined;
}

/**
 * Reads what an erasure of one person would do, for the parts in it. Needs `rights` on the provider.
 *
 * `data-unticked="erasure"`, `data-state="loading | offline | error | ready"`.
 */
export function ErasureDialogRoot(props: ErasureDialogRootProps) {
  const { subjectId, locale, request, receivedOn, onChanged, ...own } = props;
  const { messages, textLocale } = useConsentContext('ErasureDialog');
  const section = useRef<HTMLElement>(null);
  const value = useErasure({
    subjectId,
    locale: locale ?? textLocale,
    onChanged: (state, details) => {
      // The button that was pressed is gone; who has no mouse goes on from what came of it. Before, an opening dialog would focus it.
      section.current?.setAttribute('tabindex', '-1');
      section.current?.focus();
      onChanged?.(state, details);
    },
    ...(request !== undefined && { request }),
    ...(receivedOn !== undefined && { receivedOn }),
  });
  return (
    <erasureContext.Provider value={value}>
      <section
        aria-label={value.words.erasure.plan}
        lang={messages.locale}
        ref={section}
        {...own}
        data-unticked="erasure"
        data-state={value.reading.state}
      />
    </erasureContext.Provider>
  );
}
