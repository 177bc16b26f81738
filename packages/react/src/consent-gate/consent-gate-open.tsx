import type { ReactNode } from 'react';
import { gateContext } from './gate-context.js';

/** Its children, where the gate is open; else nothing. Never while that is not known. */
export function ConsentGateOpen({ children }: { readonly children?: ReactNode }) {
  return gateContext.use('ConsentGate.Open').open ? children : null;
}
