import type { ComponentPropsWithoutRef } from 'react';
import { Button } from '../anatomy/button.js';
import { errorText } from '../anatomy/error-text.js';
import { useHistoryContext } from './history-context.js';

/** How much of the log is here, the way to more, and to what the system wrote. `data-unticked="history-more"`. */
export function ConsentHistoryMore(props: ComponentPropsWithoutRef<'div'>) {
  const { consent, history, showSystem, setShowSystem } = useHistoryContext('ConsentHistory.More');
  const { messages } = consent;
  if (history.reading.state !== 'ready') return null;
  const { page, entries, pages } = history.reading.value;
  const system = entries.filter(({ about, kind }) => about === 'system' && kind !== 'unreadable').length;
  const { older, isLoadingOlder, olderError } = history;
  if (!older && pages === 1 && system === 0) return null;
  return (
    <div {...props} data-unticked="history-more">
      <span role="status">{messages.history.shown(entries.length, page.total)}</span>
      {older && (
        <Button onClick={older} aria-disabled={isLoadingOlder}>
          {isLoadingOlder ? messages.common.loading : messages.history.older}
        </Button>
      )}
      {system > 0 && (
        <Button kind="link" onClick={() => setShowSystem(!showSystem)}>
          {showSystem ? messages.history.hideSystem : messages.history.showSystem(system)}
        </Button>
      )}
      <span role="alert">{olderError !== undefined && errorText(messages, olderError)}</span>
    </div>
  );
}
