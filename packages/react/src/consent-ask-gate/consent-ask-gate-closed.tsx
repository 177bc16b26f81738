import type { ComponentPropsWithoutRef } from 'react';
import { Icon } from '../anatomy/icon.js';
import { Unread } from '../anatomy/unread.js';
import { ask } from '../messages/en/ask.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { askGateContext } from './ask-gate-context.js';

/**
 * From when on the person may be asked again; or that it is not known. Nothing where they may be.
 *
 * `data-unticked="gate"`, `data-asks`, `data-state="loading | offline | error | too_soon"`.
 */
export function ConsentAskGateClosed(props: ComponentPropsWithoutRef<'div'>) {
  const { messages, format } = useConsentContext('ConsentAskGate.Closed');
  const words = useWords('ConsentAskGate.Closed', 'ask', ask);
  const gate = askGateContext.use('ConsentAskGate.Closed');
  if (gate.open) return null;
  const { state } = gate;
  return (
    <div lang={messages.locale} {...props} data-unticked="gate" data-asks="" data-state={state}>
      <Icon name={state === 'loading' || state === 'too_soon' ? 'clock' : 'warn'} />
      <span>{state === 'too_soon' ? words.tooSoon(format.longDate(gate.until)) : <Unread reading={gate} />}</span>
    </div>
  );
}
