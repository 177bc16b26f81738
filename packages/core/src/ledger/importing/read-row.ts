import type { ImportRow, ImportStatement } from '../../model/import-row.js';
import { importRowSchema, importStatementSchema } from '../../model/import-row.schema.js';

const present = <T extends object>(members: T) =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));

/** A row as far as it can be read: a statement that cannot is left out, and `fault` says so. */
export function readRow(input: unknown): ImportRow | undefined {
  const { data } = importRowSchema.safeParse(input);
  if (!data) return undefined;
  const read = data.statements.map((one) => importStatementSchema.safeParse(one).data);
  const statements = read.flatMap((one) => (one ? [present(one) as unknown as ImportStatement] : [])); // as the schema spells it
  const fault = data.fault ?? (read.includes(undefined) ? 'unreadable' : undefined);
  return present({ ...data, statements, fault }) as unknown as ImportRow; // as the schema spells it
}
