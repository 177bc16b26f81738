import type { PersonRecord } from '../../model/person-record.js';
import type { Lost } from '../lost.js';
import { dpvContext } from './dpv-context.js';
import { dpvRecordNode } from './dpv-record-node.js';
import { type ExportedCell, exportedCells } from './exported-cells.js';
import type { WrittenStandard } from './written-standard.js';

/** Statuses that DPV has no term of its own for. */
const rounded: ReadonlySet<string> = new Set(['not_given', 'outdated', 'of_age', 'shut']);

function lostOf({ name, state, notice }: ExportedCell): readonly Lost[] {
  return [
    ...(rounded.has(state) ? [{ field: name, why: 'no_such_value' as const, value: state }] : []),
    ...(state === 'given' && !notice ? [{ field: name, why: 'no_text' as const }] : []),
    { field: name, why: 'no_field' as const, value: 'act, place, withWhom, note, evidence, source' },
  ];
}

/**
 * Writes what one person said as records of ISO/IEC TS 27560 in DPV 2.3 JSON-LD: one for each purpose and channel, so that none is
 * bundled. A channel stands in the purpose's id, `news#email`, since DPV has no term for it.
 */
export function writeDpvRecord(record: PersonRecord): WrittenStandard {
  const { cells, lost } = exportedCells(record);
  const graph = cells.map((cell) => dpvRecordNode(cell, record.subjectId));
  return { document: { '@context': dpvContext, '@graph': graph }, lost: [...lost, ...cells.flatMap(lostOf)] };
}
