import type { InventoryTable } from '@unticked/core/rights';
import type { InventoryMessages } from '../messages/sections/inventory-messages.js';
import { type AnyField, columns, underTheName } from './columns.js';

export interface SystemsTableProps<Field extends AnyField> {
  readonly table: InventoryTable<Field>;
  readonly words: InventoryMessages;
  /** Only entries that say this. @default all */
  readonly filter?: string | undefined;
}

type Entry<Field extends AnyField> = InventoryTable<Field>['entries'][number];

/** Whether a system says it anywhere. */
export function says<Field extends AnyField>({ title, values }: Entry<Field>, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return [title, ...Object.values<readonly string[]>(values).flat()].some((said) =>
    said.toLowerCase().includes(wanted),
  );
}

function Values<Field extends AnyField>({
  table,
  entry,
  of,
  words,
}: Pick<SystemsTableProps<Field>, 'table' | 'words'> & {
  readonly entry: Entry<Field>;
  readonly of: readonly AnyField[];
}) {
  const fields = table.fields.filter(({ id }) => of.includes(id));
  if (fields.length === 0) return null;
  return (
    <dl>
      {fields.map(({ id, label }) => (
        <div key={id}>
          <dt>{label}</dt>
          {entry.values[id].length === 0 ? (
            <dd data-unticked="meta">{words.none}</dd>
          ) : (
            [...new Set(entry.values[id])].map((value) => (
              <dd key={value} dir="auto">
                {value}
              </dd>
            ))
          )}
        </div>
      ))}
    </dl>
  );
}

/** One system a row; where there is little room, one a card. `data-unticked="inventory-table"`. */
export function SystemsTable<Field extends AnyField>({ table, words, filter = '' }: SystemsTableProps<Field>) {
  const shown = columns.filter(([, of]) => table.fields.some(({ id }) => of.includes(id)));
  return (
    <table data-unticked="inventory-table">
      <caption>{table.heading}</caption>
      <thead>
        <tr>
          <th scope="col">{table.rows}</th>
          {shown.map(([name]) => (
            <th key={name} scope="col">
              {words.columns[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.entries
          .filter((entry) => says(entry, filter))
          .map((entry) => (
            <tr key={entry.id}>
              <th scope="row">
                <span dir="auto">{entry.title}</span>
                <Values table={table} entry={entry} of={underTheName} words={words} />
              </th>
              {shown.map(([name, of]) => (
                <td key={name}>
                  <Values table={table} entry={entry} of={of} words={words} />
                </td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  );
}
