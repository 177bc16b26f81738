import type { ComponentPropsWithoutRef } from 'react';
import { useConsentContext } from '../provider/use-consent-context.js';
import { confirmContext } from './confirm-context.js';
import { type OnConfirmed, useConfirm } from './use-confirm.js';

export interface ConsentConfirmRootProps extends ComponentPropsWithoutRef<'section'> {
  /** Of the link, as the message brought it. */
  readonly token: string;
  /** After a press that succeeded, also where it was confirmed before. */
  readonly onConfirmed?: OnConfirmed | undefined;
}

function OneLink({ token, onConfirmed, ...props }: ConsentConfirmRootProps) {
  const { messages } = useConsentContext('ConsentConfirm');
  const value = useConfirm(token, onConfirmed);
  return (
    <confirmContext.Provider value={value}>
      <section lang={messages.locale} {...props} data-unticked="confirm" data-state={value.state} />
    </confirmContext.Provider>
  );
}

/**
 * The page behind a link: shows what a press does, and sends nothing before it.
 *
 * `data-unticked="confirm"`, `data-state="idle | sending | confirmed | error"`.
 */
export function ConsentConfirmRoot(props: ConsentConfirmRootProps) {
  // Another link begins again.
  return <OneLink key={props.token} {...props} />;
}
