import { defineCheck } from '../define-check.js';

/** Two versions under one policy id, the earlier one published. */
export interface VersionChange {
  readonly before: { readonly version: number; readonly digest?: string };
  readonly after: { readonly version: number; readonly digest?: string };
}

export const textMutated = defineCheck<VersionChange>({
  code: 'UO-P12',
  title: 'published text changed',
  severity: 'error',
  inspects: 'transition',
  enforced: '`checkSuccession`, `ledger.publish`',
  sources: ['GDPR Art. 7(1)', 'EDPB 05/2020 ¶108 (inference)'],
  check: ({ before, after }) => {
    const same = before.digest !== undefined && before.digest === after.digest;
    if (after.version > before.version || (after.version === before.version && same)) return [];
    return [{ path: '/version', params: { before: before.version, after: after.version } }];
  },
});
