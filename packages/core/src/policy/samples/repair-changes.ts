import type { PolicyInput } from '../../model/policy.js';

/** The first version said no period for these: nobody is asked again, since what people read is the same. */
export const repairChanges = (version: number): Pick<PolicyInput, 'changes'> =>
  version > 1 ? { changes: { 'repair-messages': { kind: 'wording' }, news: { kind: 'wording' } } } : {};
