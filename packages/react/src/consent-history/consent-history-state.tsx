import type { ComponentPropsWithoutRef } from 'react';
import { Unread } from '../anatomy/unread.js';
import { historyContext } from './history-context.js';

/** Loading, offline, failed or empty, in words. `data-unticked="history-state"`, `data-state`. */
export function ConsentHistoryState(props: ComponentPropsWithoutRef<'div'>) {
  const { consent, reading, read } = historyContext.use('ConsentHistory.State');
  if (read?.page.total) return null;
  return (
    <div role="status" {...props} data-unticked="history-state" data-state={reading.state}>
      {read ? consent.messages.history.empty : <Unread reading={reading} />}
    </div>
  );
}
