/** A number is written as it is; `null` is an empty cell. */
export type CsvCell = string | number | null;

export interface CsvOptions {
  /** What spreadsheets of the reader's language take apart by. @default ',' */
  readonly separator?: ',' | ';' | '\t';
  /** Begins with a byte order mark, by which Excel knows UTF-8. @default false */
  readonly bom?: boolean;
}

/** What makes a spreadsheet calculate, fullwidth too; a space before it does not help against all of them. */
const dangerous = '[=+\\-@\uff1d\uff0b\uff0d\uff20]';
/** At the beginning of a cell; and where one would begin for a reader that expects another separator than ours. */
const formula = new RegExp(`(^\\s*|[,;\\t\\r\\n][\\s"]*)(?=${dangerous})`, 'g');
const controls = /^(?=[\t\r\n])/;

function quoted(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return `"${cell.replace(formula, "$1'").replace(controls, "'").replaceAll('"', '""')}"`;
}

/**
 * Rows as CSV (RFC 4180: CRLF, quotes doubled), in which no text is ever run as a formula: a cell that a spreadsheet would calculate
 * gets an apostrophe before it. Quotation marks stand around every text, so that no cell can end early.
 */
export function toCsv(
  rows: readonly (readonly CsvCell[])[],
  { separator = ',', bom = false }: CsvOptions = {},
): string {
  const lines = rows.map((row) => `${row.map(quoted).join(separator)}\r\n`);
  return `${bom ? '\ufeff' : ''}${lines.join('')}`;
}
