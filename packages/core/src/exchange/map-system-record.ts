import type { Channel } from '../model/channel.js';
import type { ImportRow } from '../model/import-row.js';
import type { Method } from '../model/method.js';
import type { ForeignRecord } from './foreign-record.js';
import type { Lost } from './lost.js';
import type { Mapper, MapperChoice } from './mapper.js';
import { contactPointsIn, recordCells } from './record-cells.js';
import { type SourceColumn, sourceIn } from './source-in.js';

/** What the host says of a known system's file: the rest its mapper knows. Data, so that it can be kept beside the file. */
export interface SystemMapping {
  /** The column with the host's own id of the person. */
  readonly subjectId: string;
  readonly recordId?: string;
  readonly contactPoints?: Readonly<Partial<Record<Channel, string>>>;
  /** Where each row came from, if it says so. @default the batch */
  readonly source?: SourceColumn;
  readonly choice: MapperChoice;
  /** The registered wording that every row was said to, where that is known of each. */
  readonly legacyText?: string;
  /** How the other system got these answers, where that is known of each. */
  readonly method?: Method;
}

/** A value that a mapper does not know: what the row says is then not all of it. */
const faults: ReadonlySet<string> = new Set(['unknown_value', 'wrong_type']);

/**
 * Makes rows for the import gate out of a known system's records. A value that the mapper does not know makes the row unreadable.
 * @param onLost hears of each thing that does not survive the way
 */
export function mapSystemRecord(
  mapper: Mapper,
  { subjectId, recordId, contactPoints, source, choice, legacyText, method }: SystemMapping,
  onLost?: (lost: Lost, number: number) => void,
): (read: ForeignRecord) => ImportRow {
  const said = {
    ...(legacyText === undefined ? {} : { legacyText }),
    ...(method === undefined ? {} : { method }),
  };
  return ({ number, record, findings }) => {
    const cell = recordCells(record);
    const reading = mapper.read(record, choice);
    for (const lost of reading.lost) onLost?.(lost, number);
    const fault = findings[0]?.code ?? reading.findings.find(({ code }) => faults.has(code))?.code;
    const points = contactPointsIn(cell, contactPoints);
    const id = cell(recordId);
    return {
      number,
      subjectId: cell(subjectId),
      ...(id === '' ? {} : { recordId: id }),
      ...(points === undefined ? {} : { contactPoints: points }),
      ...sourceIn(cell, source),
      ...(fault === undefined ? {} : { fault }),
      statements: reading.statements.map((statement) => ({ ...statement, ...said })),
    };
  };
}
