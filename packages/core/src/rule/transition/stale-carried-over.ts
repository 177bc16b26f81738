import type { ConsentStatus } from '../../model/status.js';
import { defineCheck } from '../define-check.js';

/** How a purpose changed between two versions, or what stands for a yes after it. */
export type TextChange =
  | {
      readonly what: 'purpose';
      /** Pointers to what differs; empty if nothing does. */
      readonly changed: readonly string[];
      readonly alwaysMaterial: boolean;
      readonly declared?: 'wording' | 'material';
    }
  | {
      readonly what: 'grant';
      readonly status: ConsentStatus;
      /** Count of material changes of the text that was answered, and of the text in force. */
      readonly epoch: number;
      readonly epochInForce: number;
    };

/** A material change asks again; what counts as one in every case: EDPB (WP260 rev.01) ¶29. */
export const staleCarriedOver = defineCheck<TextChange>({
  code: 'UO-T04',
  title: 'old yes carried over a change',
  severity: 'error',
  inspects: 'transition',
  enforced: '`checkSuccession`, `ledger.publish`, the fold of every log',
  sources: ['EDPB 05/2020 ¶58, 90, 110', 'WP260 rev.01 ¶29'],
  check: (change) => {
    if (change.what === 'grant') {
      const { status, epoch, epochInForce } = change;
      return status === 'given' && epochInForce > epoch
        ? [{ path: '', params: { why: 'still_given', epoch, epochInForce } }]
        : [];
    }
    const params = { changed: change.changed.join(', ') };
    if (change.changed.length > 0 && change.declared === undefined)
      return [{ path: '', params: { why: 'undeclared', ...params } }];
    const played = change.alwaysMaterial && change.declared === 'wording';
    return played ? [{ path: '', params: { why: 'declared_wording', ...params } }] : [];
  },
});
