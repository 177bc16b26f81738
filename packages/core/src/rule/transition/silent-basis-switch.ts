import type { Purpose } from '../../model/policy.js';
import { defineCheck } from '../define-check.js';

/** One purpose id in two versions. */
export interface BasisChange {
  readonly before: Purpose;
  readonly after: Purpose;
}

const basisOf = (purpose: Purpose): string => (purpose.kind === 'consent' ? 'consent' : purpose.basis);

/** What people were asked as consent cannot quietly rest on something else: a new basis takes a new id. */
export const silentBasisSwitch = defineCheck<BasisChange>({
  code: 'UO-T05',
  title: 'legal basis switched',
  severity: 'error',
  inspects: 'transition',
  enforced: '`checkSuccession`, `ledger.publish`',
  sources: ['EDPB 05/2020 ¶120, 123'],
  check: ({ before, after }) =>
    basisOf(before) === basisOf(after)
      ? []
      : [{ path: '/id', params: { purposeId: after.id, before: basisOf(before), after: basisOf(after) } }],
});
