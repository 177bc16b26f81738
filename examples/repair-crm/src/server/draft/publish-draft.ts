import type { Call } from '../http/route.js';
import { declared } from './declared.js';
import { viewDraft } from './view-draft.js';

/**
 * Publishes the draft: from now on customers are asked with it. This is also what switches consent on.
 * @throws `invalid_policy` with what the rule found
 */
export async function publishDraft({ shop: { tables, ledger, now }, staff, actor }: Call): Promise<void> {
  const policy = { ...declared(viewDraft(tables)), effectiveFrom: now().toISOString() };
  await ledger.as(actor).publish(policy);
  tables.policies.keep(policy, now().toISOString(), staff.name);
  tables.settings.usePolicy(policy.id);
  tables.policies.dropDraft();
}
