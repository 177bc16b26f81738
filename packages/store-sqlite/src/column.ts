import { ConsentError } from '@unticked/core';

const read = (row: unknown, name: string): unknown =>
  typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;

const wrong = (name: string): never => {
  throw new ConsentError('tampered', { params: { column: name } });
};

/** Reads one column of a row that a driver gave, and holds it to its type. @throws `tampered` for any other. */
export const column = {
  text(row: unknown, name: string): string {
    const value = read(row, name);
    return typeof value === 'string' ? value : wrong(name);
  },
  textOrNull(row: unknown, name: string): string | null {
    return read(row, name) === null ? null : column.text(row, name);
  },
  integer(row: unknown, name: string): number {
    const value = read(row, name);
    return typeof value === 'number' ? value : wrong(name);
  },
};
