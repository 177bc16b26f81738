import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { rights as english } from '../messages/en/rights.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { binContext } from './bin-context.js';
import { useBin } from './use-bin.js';
import type { OnRestored } from './use-restore.js';

export interface RecoveryBinRootProps extends ComponentPropsWithoutRef<'section'> {
  /** How a person is named, such as a link to their page. @default their id */
  readonly renderSubject?: ((subjectId: string) => ReactNode) | undefined;
  /** The language of a person, for what is printed for them. @default the provider's `textLocale` */
  readonly localeOf?: ((subjectId: string) => string | undefined) | undefined;
  /** Milliseconds since 1970. @default Date.now */
  readonly now?: (() => number) | undefined;
  /** After somebody was brought back. */
  readonly onRestored?: OnRestored | undefined;
}

/**
 * Reads who is removed, for the parts in it. Needs `rights` on the provider.
 *
 * `data-unticked="bin"`, `data-state="loading | offline | error | ready"`.
 */
export function RecoveryBinRoot(props: RecoveryBinRootProps) {
  const { renderSubject = (subjectId) => subjectId, localeOf, now = Date.now, onRestored, ...own } = props;
  const { messages } = useConsentContext('RecoveryBin');
  const words = useWords('RecoveryBin', 'rights', english);
  const bin = useBin();
  return (
    <binContext.Provider value={{ words, ...bin, renderSubject, localeOf, now, onRestored }}>
      <section
        aria-label={words.bin.title}
        lang={messages.locale}
        {...own}
        data-unticked="bin"
        data-state={bin.reading.state}
      />
    </binContext.Provider>
  );
}
