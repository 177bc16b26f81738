import type { ReactNode } from 'react';
import { useGate } from './gate-context.js';

/** Its children, where the gate is open; else nothing. Never while that is not known. */
export function ConsentGateOpen({ children }: { readonly children?: ReactNode }) {
  return useGate('ConsentGate.Open').open ? children : null;
}
