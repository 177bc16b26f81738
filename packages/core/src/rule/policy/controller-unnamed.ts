import { pointer } from '../../errors/pointer.js';
import type { PolicyInput, Purpose } from '../../model/policy.js';
import { defineCheck, type Hit } from '../define-check.js';
import { type At, eachPurpose } from '../each-purpose.js';

const hit = (path: string, why: string, params: Hit['params'] = {}): Hit => ({ path, params: { why, ...params } });

function ofControllers({ controllers }: PolicyInput): readonly Hit[] {
  if (controllers.length === 0) return [hit('/controllers', 'none')];
  return controllers.flatMap(({ name, address, contact }, index) => {
    const at = (field: string): string => pointer('controllers', index, field);
    const reachable = Object.values(contact).some((value) => value.trim() !== '');
    return [
      ...(name.trim() === '' ? [hit(at('name'), 'no_name')] : []),
      ...(address.trim() === '' ? [hit(at('address'), 'no_address')] : []),
      ...(reachable ? [] : [hit(at('contact'), 'no_contact')]),
    ];
  });
}

function ofPurpose({ controllers }: PolicyInput, purpose: Purpose, at: At): readonly Hit[] {
  const { controller, id: purposeId, recipients = [] } = purpose;
  const hits = recipients.flatMap(({ role, name, reliesOnThisConsent }, index) =>
    role === 'controller' && reliesOnThisConsent && !name?.trim()
      ? [hit(at('recipients', index), 'recipient_unnamed', { purposeId })]
      : [],
  );
  if (controller === undefined) {
    return controllers.length > 1 ? [...hits, hit(at('controller'), 'which', { purposeId })] : hits;
  }
  return controllers.some(({ id }) => id === controller)
    ? hits
    : [...hits, hit(at('controller'), 'unknown', { purposeId, controller })];
}

export const controllerUnnamed = defineCheck<PolicyInput>({
  code: 'UO-P05',
  title: 'controller not named',
  severity: 'error',
  inspects: 'policy',
  enforced: '`definePolicy`, `parsePolicy`',
  sources: ['GDPR Rec. 42', 'GDPR Art. 13(1)(a)', 'EDPB 05/2020 ¶64(i), 65'],
  check: (policy) => [
    ...ofControllers(policy),
    ...eachPurpose(policy, (purpose, at) => ofPurpose(policy, purpose, at)),
  ],
});
