import { pointer } from '../../errors/pointer.js';
import { defineCheck } from '../define-check.js';

/** What the gate says at some instants without a withdrawal and with it. */
export interface WithdrawalEffect {
  readonly withdrawnAt: string;
  readonly probes: readonly { readonly at: string; readonly without: boolean; readonly with: boolean }[];
}

/** At once, and forward only: what was lawful stays lawful. */
export const withdrawalIneffective = defineCheck<WithdrawalEffect>({
  code: 'UO-T03',
  title: 'withdrawal without effect',
  severity: 'error',
  inspects: 'transition',
  enforced: 'the fold of every log, property tests',
  sources: ['GDPR Art. 7(3), 17(1)(b)', 'EDPB 05/2020 ¶117', 'CJEU C-129/21 Proximus'],
  check: ({ withdrawnAt, probes }) =>
    probes.flatMap((probe, index) => {
      const path = pointer('probes', index);
      if (probe.at >= withdrawnAt) return probe.with ? [{ path, params: { why: 'still_allowed', at: probe.at } }] : [];
      return probe.with === probe.without ? [] : [{ path, params: { why: 'past_changed', at: probe.at } }];
    }),
});
