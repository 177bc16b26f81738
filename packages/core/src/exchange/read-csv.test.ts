import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failure } from '../../fixtures/ledger-under-test.js';
import type { ForeignRecord } from './foreign-record.js';
import { readCsv } from './read-csv.js';

async function* pieces<T>(...chunks: readonly T[]) {
  yield* chunks;
}

const all = async (read: AsyncIterable<ForeignRecord>): Promise<readonly ForeignRecord[]> => {
  const records: ForeignRecord[] = [];
  for await (const one of read) records.push(one);
  return records;
};

const read = async (text: string) => all(readCsv(pieces(text)));
const records = async (text: string) => (await read(text)).map(({ record }) => record);
const faults = async (text: string) =>
  (await read(text)).flatMap(({ number, findings }) =>
    findings.map(({ code, params }) => `${number} ${code} ${params.line}`),
  );

describe('CSV', () => {
  test('quotation marks, doubled ones, separators and line breaks within them', async () => {
    expect(await records('id,note\r\n1,"a ""b"", c"\r\n2,"two\r\nlines"\n3,\n')).toEqual([
      { id: '1', note: 'a "b", c' },
      { id: '2', note: 'two\r\nlines' },
      { id: '3', note: '' },
    ]);
  });

  test('a byte order mark, and the separator that the heading has', async () => {
    expect(await records('\ufeffid;"a,b,c,d"\n1;x')).toEqual([{ id: '1', 'a,b,c,d': 'x' }]);
    expect(await records('id\tname\n1\tx,y;z')).toEqual([{ id: '1', name: 'x,y;z' }]);
    const said = await all(readCsv(pieces('id;a,b\n1;x,y'), { separator: ',' }));
    expect(said.map(({ record }) => record)).toEqual([{ 'id;a': '1;x', b: 'y' }]);
  });

  test('what is wrong is named by its line, and no row is left out', async () => {
    expect(await faults('id,a\n1\n2,x,y\n3,"x"y\n4,x"y\n5,x')).toEqual([
      '1 ragged_row 2',
      '2 ragged_row 3',
      '3 stray_quote 4',
      '4 stray_quote 5',
    ]);
    expect(await faults('id,a\n1,x\n2,"never closed\n3,y\n')).toEqual(['2 unclosed_quote 3']);
    expect(await read('id,a\n1,x\n2,"never closed\n3,y\n')).toHaveLength(2);
  });

  test('a quotation mark that is never closed swallows one row of a long file, not the rest', async () => {
    const long = `id,a\n1,"open\n${'2,x\n'.repeat(100_000)}`;
    const found = await read(long);
    expect(found[0]?.findings).toMatchObject([{ code: 'unclosed_quote', params: { line: 2 } }, { code: 'ragged_row' }]);
    expect(found.length).toBeGreaterThan(30_000);
  });

  test('two columns of one name, and bytes that are no text', async () => {
    expect(await failure(read('id,id\n1,2'))).toMatchObject({ findings: ['duplicate_column '] });
    const bytes = new Uint8Array([0x69, 0x64, 0x0a, 0xff, 0xfe]);
    expect(await failure(all(readCsv(pieces(bytes))))).toMatchObject({ findings: ['not_utf8 '] });
  });

  test('`__proto__` is a column like any other', async () => {
    const [first] = await records('id,__proto__\n1,x');
    expect(Object.entries(first ?? {})).toEqual([
      ['id', '1'],
      ['__proto__', 'x'],
    ]);
  });

  test('whatever is written comes back, however it is cut into pieces', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ü', '"', ',', ';', '\n', '\r\n', '😀', ' ') });
    const sheet = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(sheet, fc.integer({ min: 1, max: 7 }), async (rows, size) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = ['a,b', ...rows.map((row) => row.map(quote).join(','))].join('\r\n');
        const bytes = new TextEncoder().encode(text);
        const cut = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.slice(i * size, (i + 1) * size),
        );
        const found = await all(readCsv(pieces(...cut)));
        expect(found.map(({ record, findings }) => [Object.values(record ?? {}), findings])).toEqual(
          rows.map((row) => [row, []]),
        );
      }),
    );
  });
});
