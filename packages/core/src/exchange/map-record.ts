import type { ImportRow, ImportStatement } from '../model/import-row.js';
import type { ForeignRecord } from './foreign-record.js';
import type { ColumnAnswer, ImportMapping } from './import-mapping.js';
import { contactPointsIn, recordCells } from './record-cells.js';
import { saidDate } from './said-date.js';
import { sourceIn } from './source-in.js';

/** Columns that say one answer for several purposes: unbundled by nobody. */
export function bundledColumns({ answers }: Pick<ImportMapping, 'answers'>): ReadonlySet<string> {
  const first = new Map<string, string>();
  const bundled = answers.filter(({ column, purposeId }) => {
    const other = first.get(column) ?? purposeId;
    first.set(column, other);
    return other !== purposeId;
  });
  return new Set(bundled.map(({ column }) => column));
}

/** Makes rows for the import gate out of records, by a mapping. A value that it does not know makes the row unreadable. */
export function mapRecord(mapping: ImportMapping): (read: ForeignRecord) => ImportRow {
  const bundled = bundledColumns(mapping);
  const isYes = ({ values }: ColumnAnswer, value: string): boolean => values[value] === 'agreed';
  return ({ number, record, findings }) => {
    const cell = recordCells(record);
    let fault = findings[0]?.code;
    const date = (column: string | undefined): string | undefined => {
      const text = cell(column);
      return text === '' ? undefined : saidDate(text, mapping.dates);
    };
    const statements = mapping.answers.flatMap((answer): readonly ImportStatement[] => {
      const value = cell(answer.column);
      const says = Object.hasOwn(answer.values, value) ? answer.values[value] : undefined;
      if (says === undefined && value !== '') fault ??= 'unknown_value';
      if (says === undefined) return [];
      const { purposeId, channel, legacyText, method } = answer;
      const facts = {
        at: date(answer.date),
        confirmedAt: date(answer.confirmed),
        text: cell(answer.text) || undefined,
        legacyText,
        method,
        bundled: isYes(answer, value) && bundled.has(answer.column) ? (true as const) : undefined,
      };
      const said = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
      return [{ purposeId, channel, says, ...said }];
    });
    const contactPoints = contactPointsIn(cell, mapping.contactPoints);
    const recordId = cell(mapping.recordId);
    return {
      number,
      subjectId: cell(mapping.subjectId),
      ...(recordId === '' ? {} : { recordId }),
      ...(contactPoints === undefined ? {} : { contactPoints }),
      ...sourceIn(cell, mapping.source),
      ...(fault === undefined ? {} : { fault }),
      statements,
    };
  };
}
