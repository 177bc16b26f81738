import type { Finding } from '../errors/finding.js';

/** One row, apart from what its columns mean. */
export interface CsvCells {
  readonly line: number;
  readonly cells: readonly string[];
  readonly findings: readonly Finding[];
}

/** More than this in one row, in characters, is a quotation mark that was never closed. */
const LONGEST_ROW = 262_144;

const finding = (code: string, line: number): Finding => ({ code, severity: 'error', path: '', params: { line } });

/** Takes text apart into rows of cells (RFC 4180), piece by piece: only the row that has not ended yet is held. */
export function createCsvSplitter(separator: string) {
  let [cells, findings]: [string[], Finding[]] = [[], []];
  let [cell, size, line, begunAt, quotedAt] = ['', 0, 1, 1, 1];
  /** `after`: a closing quotation mark, or the first half of a doubled one. */
  let state: 'begin' | 'plain' | 'quoted' | 'after' = 'begin';
  let afterReturn = false;

  const endCell = (): void => {
    cells.push(cell);
    [cell, state] = ['', 'begin'];
  };
  const endRow = (): readonly CsvCells[] => {
    endCell();
    const row = { line: begunAt, cells, findings };
    [cells, findings, size, begunAt] = [[], [], 0, line];
    // An empty line is no row of a file that has more than one column, and nothing in one that has.
    return row.cells.length === 1 && row.cells[0] === '' && row.findings.length === 0 ? [] : [row];
  };

  return {
    push(text: string): readonly CsvCells[] {
      const rows: CsvCells[] = [];
      for (let at = 0; at < text.length; at++) {
        const char = text.charAt(at);
        const isNewline = char === '\n' || char === '\r';
        const isSecondHalf = char === '\n' && afterReturn;
        afterReturn = char === '\r';
        if (isNewline && !isSecondHalf) line += 1;
        size += 1;
        if (state === 'quoted' && size > LONGEST_ROW) {
          findings.push(finding('unclosed_quote', quotedAt));
          state = 'plain';
        }
        if (state === 'quoted') {
          if (char === '"') state = 'after';
          else cell += char;
        } else if (isNewline) {
          if (!isSecondHalf) rows.push(...endRow());
          else begunAt = line;
        } else if (char === separator) endCell();
        else if (char === '"' && state === 'begin') [state, quotedAt] = ['quoted', line];
        else if (char === '"' && state === 'after') [cell, state] = [`${cell}"`, 'quoted'];
        else {
          if (char === '"' || state === 'after') findings.push(finding('stray_quote', line));
          [cell, state] = [cell + char, 'plain'];
        }
      }
      return rows;
    },
    end(): readonly CsvCells[] {
      if (state === 'quoted') findings.push(finding('unclosed_quote', quotedAt));
      return size === 0 ? [] : endRow();
    },
  };
}
