import type { ComponentPropsWithoutRef } from 'react';
import { historyContext } from './history-context.js';

/** `data-unticked="history-title"`. */
export function ConsentHistoryTitle(props: ComponentPropsWithoutRef<'h2'>) {
  const { consent } = historyContext.use('ConsentHistory.Title');
  return (
    <h2 {...props} data-unticked="history-title">
      {props.children ?? consent.messages.history.title}
    </h2>
  );
}
