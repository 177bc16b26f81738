import { type ComponentPropsWithoutRef, useState } from 'react';
import { useFormat } from '../anatomy/use-format.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { HistoryContext } from './history-context.js';
import { useHistory } from './use-history.js';
import { usePrint } from './use-print.js';

export interface ConsentHistoryRootProps extends ComponentPropsWithoutRef<'section'> {
  readonly subjectId: string;
}

/**
 * Reads one person's log for the parts in it.
 *
 * `data-unticked="history"`, `data-state="loading | offline | error | ready"`, `data-printing`.
 */
export function ConsentHistoryRoot({ subjectId, ...props }: ConsentHistoryRootProps) {
  const consent = useConsentContext('ConsentHistory');
  const format = useFormat(consent);
  const history = useHistory(consent, subjectId);
  const { reading } = history;
  const { printing, print } = usePrint(consent, reading.state === 'ready' ? reading.value : undefined);
  const [showSystem, setShowSystem] = useState(false);
  return (
    <HistoryContext.Provider
      value={{ consent, format, subjectId, history, showSystem, setShowSystem, printing, print }}
    >
      <section
        aria-label={consent.messages.history.title}
        lang={consent.messages.locale}
        {...props}
        data-unticked="history"
        data-state={reading.state}
        data-printing={printing || undefined}
      />
    </HistoryContext.Provider>
  );
}
