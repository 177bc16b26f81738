import type { ConsentAdmin } from '@unticked/core';
import { useConsentContext } from './use-consent-context.js';

/** The administration's port. @throws where the provider has none; the message names the widget that needs it */
export function useAdmin(part: string): ConsentAdmin {
  const { admin } = useConsentContext(part);
  if (!admin)
    throw new Error(`\`${part}\` needs \`admin\` on \`ConsentProvider\`: createAdminClient(…) or createAdmin(ledger)`);
  return admin;
}
