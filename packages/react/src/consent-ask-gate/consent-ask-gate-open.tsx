import type { ReactNode } from 'react';
import { askGateContext } from './ask-gate-context.js';

/** Its children, where the person may be asked; else nothing. Never while that is not known. */
export function ConsentAskGateOpen({ children }: { readonly children?: ReactNode }) {
  return askGateContext.use('ConsentAskGate.Open').open ? children : null;
}
