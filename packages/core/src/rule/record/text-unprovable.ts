import { defineCheck } from '../define-check.js';
import type { RecordInput } from '../record-input.js';

export const textUnprovable = defineCheck<RecordInput>({
  code: 'UO-R02',
  title: 'text cannot be reproduced',
  severity: 'error',
  inspects: 'record',
  enforced: '`ledger.submit` (as UO-S02), `verify`, `checkRecord`',
  sources: ['EDPB 05/2020 ¶108', 'ICO consent checklist'],
  check: ({ event, notice }) => {
    const { kind } = event;
    if (kind !== 'given' && kind !== 'renewed' && kind !== 'informed') return [];
    if (!event.notice) return [{ path: '/event/notice', params: { why: 'missing' } }];
    return notice === 'found' ? [] : [{ path: '/event/notice', params: { why: notice } }];
  },
});
