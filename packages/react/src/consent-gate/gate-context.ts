import { createContext, useContext } from 'react';
import type { MayContact } from './use-may-contact.js';

export const GateContext = createContext<MayContact | null>(null);

/** @throws outside of `ConsentGate.Root` */
export function useGate(part: string): MayContact {
  const value = useContext(GateContext);
  if (value === null) throw new Error(`\`${part}\` must be used within \`ConsentGate.Root\``);
  return value;
}
