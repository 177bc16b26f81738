import type { PolicyInput } from '../../model/policy.js';
import { defineCheck } from '../define-check.js';
import { eachPurpose } from '../each-purpose.js';

export const channelsBundled = defineCheck<PolicyInput>({
  code: 'UO-P15',
  title: 'channels in one box',
  severity: 'warning',
  inspects: 'policy',
  enforced: '`policyFindings`; `definePolicy`, `parsePolicy` with the profile `ico-direct-marketing`',
  sources: ['ICO direct marketing checklist'],
  check: (policy) =>
    eachPurpose(policy, (purpose, at) => {
      const { id: purposeId, channels = [], topic = 'marketing' } = purpose;
      if (purpose.kind === 'information' || topic !== 'marketing' || channels.length < 2 || purpose.perChannel)
        return [];
      const severity = policy.profile === 'ico-direct-marketing' ? 'error' : 'warning';
      return [{ path: at('perChannel'), params: { purposeId, channels: channels.join(', ') }, severity }];
    }),
});
