import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ForeignRecord } from './foreign-record.js';
import { readJson } from './read-json.js';

async function* pieces(...chunks: readonly (string | Uint8Array)[]) {
  yield* chunks;
}
async function read(...chunks: readonly (string | Uint8Array)[]): Promise<readonly ForeignRecord[]> {
  const found: ForeignRecord[] = [];
  for await (const one of readJson(pieces(...chunks))) found.push(one);
  return found;
}
const values = async (text: string) => (await read(text)).map(({ record }) => record);
const faults = async (text: string) =>
  (await read(text)).map(({ findings }) => findings.map(({ code, params }) => `${code} ${params.line}`).join());

test.each([
  ['JSON lines', '{"id":1}\n\n{"id":2}'],
  ['an array with an element a line', '[\n{"id":1},\n{"id":2}\n]\n'],
  ['an array on one line', '[{"id":1},{"id":2}]'],
  ['with line breaks of Windows', '[{"id":1},\r\n{"id":2}]'],
  ['an array laid out for people', JSON.stringify([{ id: 1 }, { id: 2 }], null, 2)],
])('%s', async (_, text) => {
  expect(await values(text)).toEqual([{ id: 1 }, { id: 2 }]);
});

test('brackets, quotation marks and commas within texts belong to them', async () => {
  const record = { a: ['}', ']', '{', '[', '"', '\\', ',', '\n'], b: { c: '}{' } };
  expect(await values(JSON.stringify([record, record], null, 2))).toEqual([record, record]);
});

test('what is no JSON is named by its line, and costs one value', async () => {
  expect(await faults('{"id":1,"id":2}\n{"id"\n{"id":3}')).toEqual(['duplicate_key 1', 'json_syntax 2', '']);
  expect(await faults('{"id":"never closed\n{"id":2}')).toEqual(['json_syntax 1', '']);
  expect(await faults('nothing\n{"id":2}')).toEqual(['json_syntax 1', '']);
  expect(await values('[1, "two", null]')).toEqual([1, 'two', null]);
});

test('a value that is too large is not held', async () => {
  const [large, next] = await read(`{"a":"${'x'.repeat(2_000_000)}"}\n`, '{"id":2}');
  expect(large?.findings).toMatchObject([{ code: 'too_large' }]);
  expect(next?.record).toEqual({ id: 2 });
});

test('whatever is written comes back, however it is laid out and cut into pieces', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ü', '"', '{', '}', '[', ']', ',', '\\', '\n', '😀') });
  const record = fc.dictionary(text, fc.oneof(text, fc.integer(), fc.boolean(), fc.array(text)), {
    noNullPrototype: true,
  });
  const layout = fc.constantFrom<(all: readonly unknown[]) => string>(
    (all) => JSON.stringify(all),
    (all) => JSON.stringify(all, null, 2),
    (all) => all.map((one) => JSON.stringify(one)).join('\n'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(record), layout, fc.integer({ min: 1, max: 7 }), async (records, lay, size) => {
      const bytes = new TextEncoder().encode(lay(records));
      const cut = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.slice(at * size, (at + 1) * size),
      );
      const found = await read(...cut);
      expect(found.map((one) => one.record)).toEqual(records);
    }),
  );
});
