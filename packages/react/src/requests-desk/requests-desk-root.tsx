import { type ComponentPropsWithoutRef, type ReactNode, useState } from 'react';
import { useFormat } from '../anatomy/use-format.js';
import { requests as english } from '../messages/en/requests.js';
import { rights as englishRights } from '../messages/en/rights.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { deskContext, type RequestsShown } from './desk-context.js';
import { useRequests } from './use-requests.js';
import type { OnStepTaken } from './use-step.js';

export interface RequestsDeskRootProps extends ComponentPropsWithoutRef<'section'> {
  /** How a person is named, such as a link to their page. @default their id */
  readonly renderSubject?: ((subjectId: string) => ReactNode) | undefined;
  /** Milliseconds since 1970. @default Date.now */
  readonly now?: (() => number) | undefined;
  /** After a step was written down. */
  readonly onStepTaken?: OnStepTaken | undefined;
}

/**
 * Reads what people asked for about their data, for the parts in it. Needs `rights` on the provider.
 *
 * `data-unticked="requests"`, `data-state="loading | offline | error | ready"`.
 */
export function RequestsDeskRoot(props: RequestsDeskRootProps) {
  const { renderSubject = (subjectId) => subjectId, now = Date.now, onStepTaken, ...own } = props;
  const { messages, locale } = useConsentContext('RequestsDesk');
  const words = useWords('RequestsDesk', 'requests', english);
  const common = useWords('RequestsDesk', 'rights', englishRights);
  const days = useFormat({ locale, timeZone: 'UTC' });
  const [shown, setShown] = useState<RequestsShown>('open');
  const read = useRequests();
  return (
    <deskContext.Provider value={{ words, common, ...read, shown, setShown, days, now, renderSubject, onStepTaken }}>
      <section
        aria-label={words.title}
        lang={messages.locale}
        {...own}
        data-unticked="requests"
        data-state={read.reading.state}
      />
    </deskContext.Provider>
  );
}
