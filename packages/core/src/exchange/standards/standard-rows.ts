import type { ImportRow, ImportStatement } from '../../model/import-row.js';
import type { Method } from '../../model/method.js';
import type { Lost } from '../lost.js';
import type { FieldChoice } from '../mapper.js';
import { strictestStatements } from '../strictest-statements.js';
import type { StandardReading, StandardRecord } from './standard-reading.js';

/** What the host says of a file in a published format: no format knows the host's purposes. */
export interface StandardMapping {
  /** By the purpose's name in the file; `''` stands for a record that names none. A purpose that is not here is left out and told of. */
  readonly purposes: Readonly<Record<string, FieldChoice>>;
  /** The host's own id for the id in the file. @default the same id */
  readonly subjectId?: (named: string) => string;
  /** How the answers were got, where the file does not say it and the host knows it of each. */
  readonly method?: Method;
  /** The registered wording that each answer was given to, where the file does not say it. */
  readonly legacyText?: string;
}

function statementOf(record: StandardRecord, choice: FieldChoice, mapping: StandardMapping): ImportStatement {
  const { at, until, text, recordId, bundled, says } = record;
  const facts = {
    at,
    until,
    text,
    recordId,
    bundled,
    method: record.method ?? mapping.method,
    legacyText: text === undefined ? mapping.legacyText : undefined,
  };
  const known = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
  return { purposeId: choice.purposeId, channel: choice.channel ?? '*', says, ...known };
}

/**
 * Makes rows for the import gate of what was read, one for each person. Where records of one person contradict each other, the more
 * protective stands. If something in the file could not be read as it was meant, the rows have a fault and prove no yes.
 */
export function standardRows(
  { records, findings }: StandardReading,
  mapping: StandardMapping,
): { readonly rows: readonly ImportRow[]; readonly lost: readonly Lost[] } {
  const lost: Lost[] = [];
  const said = new Map<string, { readonly field: string; readonly statement: ImportStatement }[]>();
  for (const record of records) {
    const choice = Object.hasOwn(mapping.purposes, record.purpose) ? mapping.purposes[record.purpose] : undefined;
    const named = record.subjectId ?? '';
    const subjectId = mapping.subjectId?.(named) ?? named;
    const statements = said.get(subjectId) ?? [];
    said.set(subjectId, statements);
    if (choice) statements.push({ field: record.purpose, statement: statementOf(record, choice, mapping) });
    else lost.push({ field: record.purpose, why: 'no_purpose_chosen', value: record.says });
  }
  const fault = findings.find(({ severity }) => severity === 'error')?.code;
  const rows = [...said].map(
    ([subjectId, statements], index): ImportRow => ({
      number: index + 1,
      subjectId,
      ...(fault === undefined ? {} : { fault }),
      statements: strictestStatements(statements).statements,
    }),
  );
  return { rows, lost };
}
