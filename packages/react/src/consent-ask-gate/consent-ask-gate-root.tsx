import type { ReactNode } from 'react';
import type { MayContactQuestion } from '../consent-gate/use-may-contact.js';
import { askGateContext } from './ask-gate-context.js';
import { useMayAsk } from './use-may-ask.js';

export interface ConsentAskGateRootProps extends MayContactQuestion {
  readonly children?: ReactNode;
}

/** Asks whether the person may be asked again, for the parts in it. Has no element of its own. */
export function ConsentAskGateRoot({ children, ...question }: ConsentAskGateRootProps) {
  return <askGateContext.Provider value={useMayAsk(question)}>{children}</askGateContext.Provider>;
}
