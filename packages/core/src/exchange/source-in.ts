import type { Source } from '../model/source.js';
import type { recordCells } from './record-cells.js';

/** The column with the other system's id of what an answer came from, and what that is: an order, a call, a campaign. */
export interface SourceColumn extends Omit<Source, 'id'> {
  readonly column: string;
}

/** Where a record came from; nothing where its cell is empty. */
export function sourceIn(
  cell: ReturnType<typeof recordCells>,
  source: SourceColumn | undefined,
): { readonly source?: Source } {
  const id = cell(source?.column);
  return source === undefined || id === '' ? {} : { source: { system: source.system, object: source.object, id } };
}
