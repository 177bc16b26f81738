import { useContext } from 'react';
import { ConsentContext, type ConsentContextValue } from './consent-context.js';

/**
 * @param widget the name in the error, as its user wrote it
 * @throws where there is no `ConsentProvider` above
 */
export function useConsentContext(widget: string): ConsentContextValue {
  const value = useContext(ConsentContext);
  if (value === null) throw new Error(`\`${widget}\` must be used within \`ConsentProvider\``);
  return value;
}
