import type { ComponentPropsWithoutRef } from 'react';
import { Icon } from '../anatomy/icon.js';
import { Unread } from '../anatomy/unread.js';
import { pillsContext } from './pills-context.js';

/**
 * While nothing is known: loading, offline, failed, or no purpose in force. Never looks like an answer.
 *
 * `data-unticked="pills-state"`, `data-state="loading | offline | error | none"`.
 */
export function ConsentPillsState(props: ComponentPropsWithoutRef<'div'>) {
  const { consent, reading, standing } = pillsContext.use('ConsentPills.State');
  const { state } = reading;
  if (standing?.pills.length) return null;
  return (
    <div {...props} data-unticked="pills-state" data-state={standing ? 'none' : state}>
      {!standing && state !== 'loading' && <Icon name="warn" />}
      {standing ? consent.messages.pills.none : <Unread reading={reading} />}
    </div>
  );
}
