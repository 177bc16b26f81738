import type { EvidenceBackend } from '@unticked/core';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { needsALook } from '../messages/en/needs-a-look.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { lookContext } from './look-context.js';
import { useLook } from './use-look.js';
import type { OnSettled } from './use-settling.js';

export interface NeedsALookRootProps extends ComponentPropsWithoutRef<'section'> {
  /** Where files are: `createEvidenceClient(…)`, or `createEvidenceBackend(ledger)`. @default files are named, not opened */
  readonly evidence?: EvidenceBackend | undefined;
  /** How a person is named, such as a link to their page. @default their id */
  readonly renderSubject?: ((subjectId: string) => ReactNode) | undefined;
  /** For staff whom the server lets read and record, and not confirm. @default false */
  readonly readOnly?: boolean | undefined;
  /** After a form was confirmed or turned down, whoever was first. */
  readonly onSettled?: OnSettled | undefined;
}

/**
 * Reads what waits for a second person, for the parts in it. Needs `admin` on the provider, and `actor` to tell own entries.
 *
 * `data-unticked="needs-a-look"`, `data-state="loading | offline | error | ready"`.
 */
export function NeedsALookRoot(props: NeedsALookRootProps) {
  const { evidence, renderSubject = (subjectId) => subjectId, readOnly = false, onSettled, ...own } = props;
  const { messages } = useConsentContext('NeedsALook');
  const words = useWords('NeedsALook', 'needsALook', needsALook);
  const look = useLook();
  return (
    <lookContext.Provider value={{ words, ...look, evidence, renderSubject, readOnly, onSettled }}>
      <section
        aria-label={words.title}
        lang={messages.locale}
        {...own}
        data-unticked="needs-a-look"
        data-state={look.reading.state}
      />
    </lookContext.Provider>
  );
}
