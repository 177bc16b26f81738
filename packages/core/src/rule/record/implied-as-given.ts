import { evidenceDemands } from '../../model/method.js';
import { defineCheck, type Hit } from '../define-check.js';
import { evidenceGaps } from '../evidence-gaps.js';
import type { RecordInput } from '../record-input.js';

/** A stored yes must still carry what its method demands: nothing that was only inferred counts as given. */
export const impliedAsGiven = defineCheck<RecordInput>({
  code: 'UO-R04',
  title: 'implied consent stored as given',
  severity: 'error',
  inspects: 'record',
  enforced: '`ledger.submit` (as UO-S01, UO-S03), `verify`, `checkRecord`',
  sources: ['GDPR Art. 4(11)', 'Directive 2002/58/EC Art. 13(2)', 'CJEU C-654/23 Inteligo Media', 'EDPB 05/2020 ¶79'],
  check: ({ event, envelope }) => {
    if (event.kind !== 'given' && event.kind !== 'renewed') return [];
    const { method, mode = 'screen', act, recordedBy } = event;
    // Stored text may say anything: a method that is none proves nothing.
    if (!Object.hasOwn(evidenceDemands, method)) return [{ path: '/event/method', params: { missing: 'method' } }];
    const hits: Hit[] = [];
    const demand = evidenceDemands[method];
    const needsAct = demand.act === 'always' || (demand.act === 'on_screen' && mode === 'screen');
    if (needsAct && (act === undefined || act.kind === 'script'))
      hits.push({ path: '/event/act', params: { missing: 'act' } });
    // After erasure the personal part is gone; what it proved was checked when it was stored.
    if (envelope === 'erased') return hits;
    const kept = envelope === 'none' ? {} : envelope;
    return [
      ...hits,
      ...evidenceGaps(method, mode, recordedBy, kept).map(({ missing, needs }) => ({
        path: missing === 'recordedBy' || missing === 'mode' ? `/event/${missing}` : `/envelope/${missing}`,
        params: { missing, needs },
      })),
    ];
  },
});
