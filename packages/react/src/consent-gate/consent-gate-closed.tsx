import type { ComponentPropsWithoutRef } from 'react';
import { Button } from '../anatomy/button.js';
import { errorText } from '../anatomy/error-text.js';
import { gateIcon } from '../anatomy/gate-icon.js';
import { Icon } from '../anatomy/icon.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useGate } from './gate-context.js';

/**
 * Why the gate is shut and what would open it, in words; or that it could not be asked. Nothing where it is open.
 *
 * `data-unticked="gate"`, `data-state="loading | offline | error | refused"`, `data-reason`, `data-remedy`.
 */
export function ConsentGateClosed(props: ComponentPropsWithoutRef<'div'>) {
  const { messages } = useConsentContext('ConsentGate.Closed');
  const gate = useGate('ConsentGate.Closed');
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
        {state === 'loading' && messages.gate.loading}
        {answer &&
          `${messages.gate.refused(messages.common.reason[answer.reason])} ${messages.gate.remedy[answer.remedy]}`}
        {state === 'offline' && messages.gate.offline}
        {state === 'error' && `${messages.gate.failed} ${errorText(messages, gate.error)}`}{' '}
        {'retry' in gate && (
          <Button kind="link" onClick={gate.retry}>
            {messages.common.retry}
          </Button>
        )}
      </span>
    </div>
  );
}
