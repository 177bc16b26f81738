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
  const { consent, reading } = pillsContext.use('ConsentPills.State');
  const { state } = reading;
  if (state === 'ready' && reading.value.pills.length > 0) return null;
  const known = state === 'ready' || state === 'loading';
  return (
    <div {...props} data-unticked="pills-state" data-state={state === 'ready' ? 'none' : state}>
      {!known && <Icon name="warn" />}
      {state === 'ready' ? consent.messages.pills.none : <Unread reading={reading} />}
    </div>
  );
}
