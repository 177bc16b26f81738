import { type CsvOptions, toCsv } from '../../canonical/to-csv.js';
import type {
  ControllerField,
  InventoryEntry,
  InventoryTable,
  ProcessingRecord,
  ProcessorField,
} from './inventory-document.js';

type Field = ControllerField | ProcessorField;

/**
 * The record as one table: a row for each system, what we answer for first, several values of a cell on lines of their own. Nothing
 * in it runs as a formula.
 */
export function inventoryCsv({ asController, asProcessor }: ProcessingRecord, options?: CsvOptions): string {
  const labels = new Map<Field, string>(
    [...asController.fields, ...asProcessor.fields].map(({ id, label }) => [id, label]),
  );
  const rowsOf = <Own extends Field>({ heading, entries }: Pick<InventoryTable<Own>, 'heading' | 'entries'>) =>
    entries.map(({ id, title, values }: InventoryEntry<Own>) => {
      const said: Readonly<Partial<Record<Field, readonly string[]>>> = values;
      return [heading, id, title, ...[...labels.keys()].map((field) => (said[field] ?? []).join('\n'))];
    });
  return toCsv(
    [['record', 'id', asController.rows, ...labels.values()], ...rowsOf(asController), ...rowsOf(asProcessor)],
    options,
  );
}
