import { type ImportRow, importBatch } from '@unticked/core';
import { expect, test } from 'vitest';
import { createAdminClient } from '../src/client/index.js';
import { actors, ORIGIN, testServer } from './test-server.js';

const batch = { id: 'move', system: 'old-crm' };

async function* rows(count: number, words: string): AsyncGenerator<ImportRow> {
  for (let number = 1; number <= count; number++) {
    const no = { purposeId: 'news', channel: 'email', says: 'refused', source: words } as const;
    yield { number, subjectId: `c-${number}`, statements: [no] };
  }
}

const admin = (seen: number[] = []) => {
  const { handler, ledger } = testServer({ authorize: ({ actor }) => actor.id === 'u-7' });
  const client = createAdminClient({
    baseUrl: ORIGIN,
    headers: { authorization: 'Bearer eva', origin: ORIGIN },
    fetch: async (url, init) => {
      const request = new Request(url, init);
      seen.push((await request.clone().arrayBuffer()).byteLength);
      return handler(request);
    },
  });
  return { client, ledger: ledger.as(actors.eva) };
};

test('a file goes over page by page, a dry run first, and a second run adds nothing', async () => {
  const { client, ledger } = admin();
  const run = (dryRun: boolean) => importBatch(client, { batch, rows: rows(30, 'list'), dryRun, pageSize: 7 });
  expect(await run(true)).toMatchObject({ state: 'complete', rows: 30, written: 0, verdicts: { accept: 30 } });
  expect((await ledger.history('c-1')).total).toBe(0);
  expect(await run(false)).toMatchObject({ rows: 30, written: 30 });
  expect(await run(false)).toMatchObject({ rows: 30, written: 0, verdicts: { accept: 30 } });
});

test('rows that are too large for one body go in smaller pages', async () => {
  const seen: number[] = [];
  const { client } = admin(seen);
  const report = await importBatch(client, { batch, rows: rows(100, 'x'.repeat(1500)), dryRun: true });
  expect(report).toMatchObject({ rows: 100, verdicts: { accept: 100 } });
  expect(seen.filter((size) => size <= 65_536).length).toBeGreaterThan(1);
});
