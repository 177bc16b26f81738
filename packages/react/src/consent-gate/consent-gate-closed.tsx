import type { ComponentPropsWithoutRef } from 'react';
import { Icon } from '../anatomy/icon.js';
import { gateIcon } from '../anatomy/icon-of.js';
import { Unread } from '../anatomy/unread.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { gateContext } from './gate-context.js';

/**
 * Why the gate is shut and what would open it, in words; or that it could not be asked. Nothing where it is open.
 *
 * `data-unticked="gate"`, `data-state="loading | offline | error | refused"`, `data-reason`, `data-remedy`.
 */
export function ConsentGateClosed(props: ComponentPropsWithoutRef<'div'>) {
  const { messages } = useConsentContext('ConsentGate.Closed');
  const gate = gateContext.use('ConsentGate.Closed');
  if (gate.open) return null;
  const { state } = gate;
  const answer = state === 'refused' ? gate.answer : undefined;
  return (
    <div
      lang={messages.locale}
      {...props}
      data-unticked="gate"
      data-state={state}
      data-reason={answer?.reason}
      data-remedy={answer?.remedy}
    >
      <Icon name={answer ? gateIcon(answer) : state === 'loading' ? 'clock' : 'warn'} />
      <span>
        {answer ? (
          `${messages.gate.refused(messages.common.reason[answer.reason])} ${messages.gate.remedy[answer.remedy]}`
        ) : (
          <Unread reading={gate} />
        )}
      </span>
    </div>
  );
}
