import { canonicalJson, type Json } from '../canonical/canonical-json.js';
import type { PolicyInput, Purpose, Recipient } from '../model/policy.js';
import { controllerOf } from './controller-of.js';
import { wayOutOf } from './way-out-of.js';

const recipientParts = ({ name, category, reliesOnThisConsent = false }: Recipient): Json => ({
  ...(name === undefined ? {} : { name }),
  ...(category === undefined ? {} : { category }),
  reliesOnThisConsent,
});

const byText = (parts: readonly Json[]): readonly Json[] =>
  parts.toSorted((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));

/**
 * The parts of a purpose whose change is always material (WP260 rev.01 ¶29): what for, on which basis, by whom, given to
 * which controllers, which data, how to take it back. Order of lists does not count.
 */
export function materialParts(policy: PolicyInput, purpose: Purpose): Json {
  const { id, name } = controllerOf(policy, purpose);
  const controllers = (purpose.recipients ?? []).filter(({ role }) => role === 'controller');
  return {
    kind: purpose.kind,
    basis: purpose.kind === 'consent' ? 'consent' : purpose.basis,
    controller: { id, name },
    recipients: byText(controllers.map(recipientParts)),
    dataCategories: purpose.dataCategories.toSorted(),
    wayOut: wayOutOf(purpose)?.url ?? null,
    ...(purpose.kind === 'consent' && purpose.disclosure ? { disclosure: true } : {}),
  };
}
