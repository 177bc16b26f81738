import type { ComponentPropsWithoutRef } from 'react';
import { Button } from '../anatomy/button.js';
import { errorText } from '../anatomy/error-text.js';
import { Icon } from '../anatomy/icon.js';
import { useHistoryContext } from './history-context.js';

/** Loading, offline, failed or empty, in words. `data-unticked="history-state"`, `data-state`. */
export function ConsentHistoryState(props: ComponentPropsWithoutRef<'p'>) {
  const { consent, history } = useHistoryContext('ConsentHistory.State');
  const { messages } = consent;
  const { reading } = history;
  if (reading.state === 'ready') {
    return reading.value.page.total > 0 ? null : (
      <p {...props} data-unticked="history-state" data-state="empty">
        {messages.history.empty}
      </p>
    );
  }
  if (reading.state === 'loading') {
    return (
      <p {...props} data-unticked="history-state" data-state="loading">
        {messages.common.loading}
      </p>
    );
  }
  return (
    <p role="alert" {...props} data-unticked="history-state" data-state={reading.state}>
      <Icon name="warn" />
      <span>
        {reading.state === 'offline' ? messages.common.offline : errorText(messages, reading.error)}{' '}
        <Button kind="link" onClick={reading.retry}>
          {messages.common.retry}
        </Button>
      </span>
    </p>
  );
}
