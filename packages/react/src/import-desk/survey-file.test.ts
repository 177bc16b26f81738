import type { ForeignRecord } from '@unticked/core/exchange';
import { expect, it } from 'vitest';
import { fileChunks } from './file-chunks.js';
import { surveyFile } from './survey-file.js';

async function* records(count: number): AsyncGenerator<ForeignRecord> {
  for (let number = 1; number <= count; number++) {
    const record = { id: number, newsletter: [' yes', 'no', '', null][number % 4] };
    yield { number, line: number + 1, record, findings: [] };
  }
  yield { number: count + 1, line: count + 2, record: undefined, findings: [] };
}
const never = new AbortController().signal;

it('keeps of a column what it can hold, as a mapping will see it, and no more than a dozen', async () => {
  const said: number[] = [];
  const { rows, columns } = await surveyFile(records(40_000), (count) => said.push(count), never);
  expect(rows).toBe(40_001);
  expect(columns).toEqual([
    { name: 'id', values: Array.from({ length: 12 }, (_, index) => String(index + 1)), isOpen: true },
    { name: 'newsletter', values: ['no', '', 'yes'], isOpen: false },
  ]);
  expect(said).toEqual([20_000, 40_000]);
});

it('stops when another file is chosen', async () => {
  await expect(surveyFile(records(3), () => {}, AbortSignal.abort())).rejects.toThrow();
});

it('reads a file in pieces of a bounded size, all of it', async () => {
  const file = new File(['ä'.repeat(400_000)], 'a.csv');
  const sizes: number[] = [];
  for await (const chunk of fileChunks(file)) sizes.push(chunk.byteLength);
  expect(Math.max(...sizes)).toBe(65_536);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(800_000);
});
