import type { ReactNode } from 'react';
import { gateContext } from './gate-context.js';
import { type MayContactQuestion, useMayContact } from './use-may-contact.js';

export interface ConsentGateRootProps extends MayContactQuestion {
  readonly children?: ReactNode;
}

/** Asks the gate for the parts in it. Has no element of its own: what it guards keeps its place in the host's layout. */
export function ConsentGateRoot({ children, ...question }: ConsentGateRootProps) {
  return <gateContext.Provider value={useMayContact(question)}>{children}</gateContext.Provider>;
}
