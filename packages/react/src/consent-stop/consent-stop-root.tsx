import type { Method } from '@unticked/core';
import type { ComponentPropsWithoutRef } from 'react';
import { stop } from '../messages/en/stop.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { stopContext } from './stop-context.js';
import { type OnStopped, useStop } from './use-stop.js';

export interface ConsentStopRootProps extends ComponentPropsWithoutRef<'div'> {
  readonly subjectId: string;
  /** How the person said it, where the page knows: `phone` on a call. @default another way */
  readonly method?: Method | undefined;
  /** After a stop was written, also where nothing was left to stop. */
  readonly onStopped?: OnStopped | undefined;
}

/**
 * One stop of advertising for the parts in it. The ledger picks what it is in each case: taken back, refused or objected.
 *
 * `data-unticked="stop"`, `data-state="idle | saving | done | error"`.
 */
export function ConsentStopRoot({ subjectId, method, onStopped, ...props }: ConsentStopRootProps) {
  const { messages } = useConsentContext('ConsentStop');
  const value = useStop({ subjectId, method, onStopped }, useWords('ConsentStop', 'stop', stop));
  return (
    <stopContext.Provider value={value}>
      <div lang={messages.locale} {...props} data-unticked="stop" data-state={value.state} />
    </stopContext.Provider>
  );
}
