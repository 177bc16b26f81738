import type { ComponentPropsWithoutRef } from 'react';
import { useHistoryContext } from './history-context.js';

/** `data-unticked="history-title"`. */
export function ConsentHistoryTitle(props: ComponentPropsWithoutRef<'h2'>) {
  const { consent } = useHistoryContext('ConsentHistory.Title');
  return (
    <h2 {...props} data-unticked="history-title">
      {props.children ?? consent.messages.history.title}
    </h2>
  );
}
