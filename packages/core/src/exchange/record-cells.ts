import type { Channel } from '../model/channel.js';

/** A record, asked cell by cell: text without blanks around it; `''` where there is none. */
export function recordCells(record: unknown): (column: string | undefined) => string {
  const cells: ReadonlyMap<string, unknown> = new Map(
    typeof record === 'object' && record !== null ? Object.entries(record) : [],
  );
  return (column) => {
    const value = column === undefined ? undefined : cells.get(column);
    return typeof value === 'object' || value === undefined ? '' : String(value).trim();
  };
}

/** The addresses of a record, by the columns they stand in. */
export function contactPointsIn(
  cell: ReturnType<typeof recordCells>,
  columns: Readonly<Partial<Record<Channel, string>>> = {},
): Readonly<Partial<Record<Channel, string>>> | undefined {
  const points = Object.entries(columns).flatMap(([channel, column]) => {
    const address = cell(column);
    return address === '' ? [] : [[channel, address] as const];
  });
  return points.length === 0 ? undefined : Object.fromEntries(points);
}
