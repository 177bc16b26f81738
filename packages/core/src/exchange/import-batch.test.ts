import { describe, expect, test } from 'vitest';
import { clerk, start, testLedger, told } from '../../fixtures/ledger-under-test.js';
import { ConsentError } from '../errors/consent-error.js';
import type { ConsentStore } from '../ledger/consent-store.js';
import { createMemoryStore } from '../memory/create-memory-store.js';
import type { ImportRow } from '../model/import-row.js';
import type { ImportLine } from '../model/import-verdict.js';
import { importBatch } from './import-batch.js';
import type { ImportMapping } from './import-mapping.js';
import { mapRecord } from './map-record.js';
import { readCsv } from './read-csv.js';
import { saidDate } from './said-date.js';
import { spiceCrm } from './systems/spice-crm.js';

const mapping: ImportMapping = {
  subjectId: 'customer',
  dates: { format: 'd.m.y', zone: 'Europe/Vienna' },
  contactPoints: { email: 'mail' },
  answers: [
    {
      column: 'newsletter',
      purposeId: 'news',
      channel: 'email',
      values: { ja: 'agreed', nein: 'refused', '0': 'unknown' },
      date: 'since',
      legacyText: 'web-2019',
      method: 'web_form',
    },
  ],
};
const batch = { id: 'move', system: 'old-crm' };
const answers = ['ja', 'nein', '0', ''] as const;
const csv = (rows: number): string =>
  ['customer;mail;newsletter;since']
    .concat(Array.from({ length: rows }, (_, i) => `c-${i};p${i}@x.example;${answers[i % 4]};3.5.2025`))
    .join('\n');

async function* rowsOf(text: string): AsyncGenerator<ImportRow> {
  const map = mapRecord({ ...mapping, recordId: 'customer' });
  for await (const read of readCsv(
    (async function* () {
      yield text;
    })(),
  ))
    yield map(read);
}

async function ready(store: ConsentStore = createMemoryStore()) {
  const under = testLedger({ store });
  const ledger = under.as(clerk);
  await ledger.registerLegacyText({
    id: 'web-2019',
    purposeId: 'news',
    locale: 'de',
    text: 'Ja, ich will Neuigkeiten.',
    inUse: { from: '2019-01-01T00:00:00.000Z' },
  });
  return { ...under, ledger };
}

describe('a mapping', () => {
  const record = (values: Record<string, string>) =>
    mapRecord(mapping)({ number: 1, line: 2, findings: [], record: { customer: 'c-1', ...values } });

  test('says what each value means, and a value that it does not know makes the row unreadable', () => {
    expect(record({ newsletter: 'ja', since: '3.5.2025' }).statements).toMatchObject([
      { says: 'agreed', at: '2025-05-02T22:00:00.000Z' },
    ]);
    expect(record({ newsletter: 'J' })).toMatchObject({ fault: 'unknown_value', statements: [] });
    expect(record({ newsletter: '' })).toMatchObject({ statements: [] });
  });

  test('flags one column that stands for several purposes', () => {
    const [answer] = mapping.answers;
    if (!answer) throw new Error('the mapping has one');
    const both = { ...mapping, answers: [answer, { ...answer, purposeId: 'offers' }] };
    const { statements } = mapRecord(both)({
      number: 1,
      line: 2,
      findings: [],
      record: { customer: 'c', newsletter: 'ja' },
    });
    expect(statements.map(({ bundled }) => bundled)).toEqual([true, true]);
  });
});

test.each([
  ['d.m.y', 'Europe/Vienna', '29.3.2026 03:30', '2026-03-29T01:30:00.000Z'],
  ['d.m.y', 'Europe/Vienna', '25.10.2026 12:00', '2026-10-25T11:00:00.000Z'],
  ['m/d/y', 'America/New_York', '03/04/2025', '2025-03-04T05:00:00.000Z'],
  ['d/m/y', 'UTC', '03/04/2025', '2025-04-03T00:00:00.000Z'],
  ['y-m-d', 'UTC', '2025-04-03 14:05:09', '2025-04-03T14:05:09.000Z'],
  ['iso', 'UTC', '2025-04-03T14:05:09+02:00', '2025-04-03T12:05:09.000Z'],
  ['iso', 'UTC', '2025-04-03 14:05', undefined],
  ['d.m.y', 'UTC', '31.2.2025', undefined],
  ['d.m.y', 'UTC', '3.4.25', undefined],
  ['d.m.y', 'Mars/Base', '3.4.2025', undefined],
] as const)('a date as %s in %s: %s', (format, zone, text, expected) => {
  expect(saidDate(text, { format, zone })).toBe(expected);
});

test('what a mapper reads of another system’s records goes through the same gate', async () => {
  const { ledger } = await ready();
  const choice = { fields: { gdpr_marketing_agreement: { purposeId: 'news', channel: 'email' } } } as const;
  async function* contacts(): AsyncGenerator<ImportRow> {
    for (const [index, said] of ['g', 'r', '', '0'].entries()) {
      const contact = { id: `x-${index}`, gdpr_marketing_agreement: said, gdpr_marketing_source: 'fair 2024' };
      yield { number: index + 1, subjectId: `c-${index}`, statements: spiceCrm.read(contact, choice).statements };
    }
  }
  const lines: ImportLine[] = [];
  await importBatch(ledger, {
    batch: { id: 'move', system: spiceCrm.system },
    rows: contacts(),
    onLine: (line) => lines.push(line),
  });
  expect(lines.map(({ verdict, reason }) => `${verdict} ${reason}`)).toEqual([
    'park no_date',
    'accept takes_away',
    'park nothing_said',
    'park no_clear_answer',
  ]);
  const [kept] = (await ledger.history('c-1')).entries;
  expect(kept).toMatchObject({ kind: 'refused', note: 'fair 2024', evidence: { system: 'spicecrm', recordId: 'x-1' } });
});

describe('a run', () => {
  test('counts what adds up, in a dry run as in the real one', async () => {
    const { ledger } = await ready();
    const dry = await importBatch(ledger, { batch, rows: rowsOf(csv(40)), dryRun: true, pageSize: 7 });
    const lines: ImportLine[] = [];
    const real = await importBatch(ledger, {
      batch,
      rows: rowsOf(csv(40)),
      pageSize: 7,
      onLine: (line) => lines.push(line),
    });
    expect(dry).toMatchObject({ rows: 40, cursor: 40, written: 0, verdicts: { accept: 20, park: 10, reject: 0 } });
    expect({ ...real, written: 0, dryRun: true, examples: {} }).toEqual({ ...dry, examples: {} });
    expect(real.written).toBe(30);
    const sum = (counts: object) => Object.values(counts).reduce((total, count) => total + count, 0);
    expect([sum(real.verdicts), sum(real.reasons), lines.length]).toEqual([real.lines, real.lines, real.lines]);
    expect(await importBatch(ledger, { batch, rows: rowsOf(csv(40)) })).toMatchObject({
      written: 0,
      verdicts: real.verdicts,
    });
  });

  test('stops at a signal and goes on from its cursor', async () => {
    const { ledger } = await ready();
    const stop = new AbortController();
    const first = await importBatch(ledger, {
      batch,
      rows: rowsOf(csv(40)),
      pageSize: 10,
      signal: stop.signal,
      onProgress: ({ rows }) => rows === 20 && stop.abort(),
    });
    expect(first).toMatchObject({ state: 'stopped', rows: 20, cursor: 20, written: 15 });
    const second = await importBatch(ledger, { batch, rows: rowsOf(csv(40)), after: first.cursor });
    expect(second).toMatchObject({ state: 'complete', rows: 20, cursor: 40, written: 15 });
  });

  test('goes on with the counts of the report that it goes on from', async () => {
    const whole = await ready();
    const expected = await importBatch(whole.ledger, { batch, rows: rowsOf(csv(40)) });
    const { ledger } = await ready();
    const stop = new AbortController();
    const from = await importBatch(ledger, {
      batch,
      rows: rowsOf(csv(40)),
      pageSize: 10,
      signal: stop.signal,
      onProgress: ({ rows }) => rows === 20 && stop.abort(),
    });
    expect(await importBatch(ledger, { batch, rows: rowsOf(csv(40)), from })).toEqual(expected);
  });

  test('on a store that dies at any of its commits it is complete, each row once, when it is run again', async () => {
    const whole = await ready();
    await importBatch(whole.ledger, { batch, rows: rowsOf(csv(12)) });
    for (let dies = 1; dies <= 6; dies++) {
      const store = createMemoryStore();
      await ready(store);
      let left = dies;
      const dead = (): never => {
        throw new ConsentError('invalid');
      };
      // Every other time the commit that dies has been written, and nobody hears of it.
      const dying: ConsentStore = {
        ...store,
        commit: async (unit, control) => {
          left -= 1;
          if (left < 0) return dead();
          if (left > 0) return store.commit(unit, control);
          if (dies % 2 === 1) await store.commit(unit, control);
          return dead();
        },
      };
      const before = testLedger({ store: dying, clock: () => start });
      await expect(importBatch(before.as(clerk), { batch, rows: rowsOf(csv(12)), pageSize: 5 })).rejects.toThrow();
      const after = testLedger({ store, clock: () => start });
      await importBatch(after.as(clerk), { batch, rows: rowsOf(csv(12)) });
      for (let i = 0; i < 12; i++)
        expect(await told(after.as(clerk), `c-${i}`)).toEqual(await told(whole.ledger, `c-${i}`));
    }
  }, 30_000);
});
