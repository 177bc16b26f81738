import { type ComponentPropsWithoutRef, useState } from 'react';
import { useConsentContext } from '../provider/use-consent-context.js';
import { type EntryDetail, historyContext, type RuleWords } from './history-context.js';
import { useHistory } from './use-history.js';
import { usePrint } from './use-print.js';

export interface ConsentHistoryRootProps extends ComponentPropsWithoutRef<'section'> {
  readonly subjectId: string;
  /** What else there is to say of an entry: a link to the record that it came from, its files. @default nothing */
  readonly detail?: EntryDetail | undefined;
  /** `wordsEn` or `wordsDe` of core: why an answer was set aside, as a sentence. @default the codes of the rule */
  readonly ruleWords?: RuleWords | undefined;
}

/**
 * Reads one person's log for the parts in it.
 *
 * `data-unticked="history"`, `data-state="loading | offline | error | ready"`, `data-printing`.
 */
export function ConsentHistoryRoot({ subjectId, detail, ruleWords, ...props }: ConsentHistoryRootProps) {
  const consent = useConsentContext('ConsentHistory');
  const { reading, older } = useHistory(consent, subjectId);
  const read = reading.state === 'ready' ? reading.value : undefined;
  const { printing, print } = usePrint(consent, read);
  const [showSystem, setShowSystem] = useState(false);
  return (
    <historyContext.Provider
      value={{
        consent,
        subjectId,
        detail,
        ruleWords,
        reading,
        older,
        read,
        showSystem,
        setShowSystem,
        printing,
        print,
      }}
    >
      <section
        aria-label={consent.messages.history.title}
        lang={consent.messages.locale}
        {...props}
        data-unticked="history"
        data-state={reading.state}
        data-printing={printing || undefined}
      />
    </historyContext.Provider>
  );
}
