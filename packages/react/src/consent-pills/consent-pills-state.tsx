import type { ComponentPropsWithoutRef } from 'react';
import { Button } from '../anatomy/button.js';
import { errorText } from '../anatomy/error-text.js';
import { Icon } from '../anatomy/icon.js';
import { usePills } from './pills-context.js';

/**
 * While nothing is known: loading, offline, failed, or no purpose in force. Never looks like an answer.
 *
 * `data-unticked="pills-state"`, `data-state="loading | offline | error | none"`.
 */
export function ConsentPillsState(props: ComponentPropsWithoutRef<'span'>) {
  const { consent, reading } = usePills('ConsentPills.State');
  const { messages } = consent;
  const { state } = reading;
  if (state === 'ready') {
    return reading.value.pills.length > 0 ? null : (
      <span {...props} data-unticked="pills-state" data-state="none" data-tone="nothing">
        {messages.pills.none}
      </span>
    );
  }
  if (state === 'loading') {
    return (
      <span {...props} data-unticked="pills-state" data-state={state} data-tone="nothing">
        {messages.common.loading}
      </span>
    );
  }
  return (
    <>
      <span
        title={errorText(messages, reading.error)}
        {...props}
        data-unticked="pills-state"
        data-state={state}
        data-tone="nothing"
      >
        <Icon name="warn" />
        {state === 'offline' ? messages.pills.offline : messages.pills.failed}
      </span>
      <Button kind="link" onClick={reading.retry}>
        {messages.common.retry}
      </Button>
    </>
  );
}
