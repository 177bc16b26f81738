import type { RightsBackend } from '@unticked/core/rights';
import { useConsentContext } from './use-consent-context.js';

/** The port of people's rights. @throws where the provider has none; the message names the widget that needs it */
export function useRights(part: string): RightsBackend {
  const { rights } = useConsentContext(part);
  if (!rights)
    throw new Error(`\`${part}\` needs \`rights\` on \`ConsentProvider\`: createRightsBackend({ ledger, rights })`);
  return rights;
}
