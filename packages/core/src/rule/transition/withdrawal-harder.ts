import { defineCheck, type Hit } from '../define-check.js';

/** What one way through an interface costs. */
export interface Effort {
  readonly steps: number;
  readonly interface: string;
  /** 0: no login; higher is stronger. */
  readonly login: number;
  readonly mandatoryReason: boolean;
  readonly fee: boolean;
  readonly confirmations: number;
}

export interface WithdrawalEffort {
  readonly give: Effort;
  readonly withdraw: Effort;
}

export const withdrawalHarder = defineCheck<WithdrawalEffort>({
  code: 'UO-T02',
  title: 'withdrawing harder than giving',
  severity: 'error',
  inspects: 'transition',
  enforced: 'tests of a form, by the steps it takes',
  sources: ['GDPR Art. 7(3)', 'EDPB 05/2020 ¶113-115 Ex. 22', '11 CCR §7004(a)(2)'],
  check: ({ give, withdraw }) => {
    const faults: Readonly<Record<string, boolean>> = {
      steps: withdraw.steps > give.steps,
      interface: withdraw.interface !== give.interface,
      login: withdraw.login > give.login,
      mandatoryReason: withdraw.mandatoryReason,
      fee: withdraw.fee,
      confirmations: withdraw.confirmations > 1,
    };
    return Object.entries(faults).flatMap(([why, harder]): readonly Hit[] =>
      harder ? [{ path: `/withdraw/${why}`, params: { why } }] : [],
    );
  },
});
