import type { ImportLine, ImportRow } from '@unticked/core';
import { importBatch } from '@unticked/core/exchange';
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

const admin = (seen: number[] = [], mayBe: (subjectId: string | undefined) => boolean = () => true) => {
  const { handler, ledger } = testServer({
    authorize: ({ actor, subjectId }) => actor.id === 'u-7' && mayBe(subjectId),
  });
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

test('a row about somebody whom the application does not have is rejected by itself, and the others go over', async () => {
  const unknown = new Set(['c-3', 'c-4', 'c-30']);
  const { client, ledger } = admin([], (subjectId) => subjectId === undefined || !unknown.has(subjectId));
  const lines: ImportLine[] = [];
  const report = await importBatch(client, { batch, rows: rows(30, 'list'), onLine: (line) => lines.push(line) });
  expect(report).toMatchObject({ rows: 30, cursor: 30, written: 27, reasons: { takes_away: 27, unknown_person: 3 } });
  expect(lines.map(({ row }) => row)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  expect(lines.filter(({ verdict }) => verdict === 'reject').map(({ subjectId }) => subjectId)).toEqual([...unknown]);
  expect((await ledger.history('c-3')).total).toBe(0);
});

test('whoever may not import at all is told so at once', async () => {
  const seen: number[] = [];
  const { client } = admin(seen, () => false);
  await expect(importBatch(client, { batch, rows: rows(30, 'list') })).rejects.toMatchObject({ code: 'not_found' });
  expect(seen).toHaveLength(2);
});
