import type { PolicyInput } from '@unticked/core';
import type { Call } from '../http/route.js';
import { viewDraft } from './view-draft.js';

/** Only what differs says how it differs. */
function declared({ draft, touched }: ReturnType<typeof viewDraft>): PolicyInput {
  const { changes = {}, ...rest } = draft;
  const kept = Object.entries(changes).filter(([id]) => touched.includes(id));
  return kept.length === 0 ? rest : { ...rest, changes: Object.fromEntries(kept) };
}

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
