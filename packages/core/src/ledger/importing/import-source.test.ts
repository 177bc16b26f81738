import { describe, expect, test } from 'vitest';
import { clerk, start, testLedger, told } from '../../../fixtures/ledger-under-test.js';
import { ConsentError } from '../../errors/consent-error.js';
import { mapRecord } from '../../exchange/map-record.js';
import { createMemoryStore } from '../../memory/create-memory-store.js';
import type { ImportRow } from '../../model/import-row.js';
import type { ConsentStore } from '../consent-store.js';

const addressKey = 'a key for sources, of 32 characters and more';
const batch = { id: 'fairs', system: 'fair-tool' };
const fair = { system: 'crm', object: 'campaign', id: 'fair-2025' };

const map = mapRecord({
  subjectId: 'customer',
  source: { system: 'crm', object: 'campaign', column: 'campaign' },
  dates: { format: 'iso', zone: 'UTC' },
  answers: [{ column: 'news', purposeId: 'news', channel: 'email', values: { yes: 'agreed', no: 'refused' } }],
});
const rows: readonly ImportRow[] = [
  { customer: 'c-1', campaign: 'fair-2025', news: 'yes' },
  { customer: 'c-2', campaign: 'fair-2025', news: 'no' },
  { customer: 'c-3', campaign: '', news: 'yes' },
  { customer: 'c-4', campaign: ' fair-2025 ', news: 'yes' },
].map((record, index) => map({ number: index + 1, line: index + 2, record, findings: [] }));

const on = (store: ConsentStore) => testLedger({ store, addressKey, clock: () => start }).as(clerk);
const found = async (ledger: ReturnType<typeof on>) =>
  (await ledger.bySource(fair)).persons
    .map(({ subjectId, answers }) => `${subjectId} ${answers.map(({ kind }) => kind).join()}`)
    .toSorted();
const everybody = ['c-1 parked', 'c-2 refused', 'c-4 parked'];

describe('rows that name what they came from', () => {
  test('are found again from there and from the person, and running again adds nothing', async () => {
    const store = createMemoryStore();
    const ledger = on(store);
    const { lines } = await ledger.importPage({ batch, rows });
    expect(await found(ledger)).toEqual(everybody);
    expect((await ledger.history('c-1')).entries.map(({ source }) => source)).toEqual([fair]);
    // Without one it is the batch, as before.
    expect((await ledger.history('c-3')).entries.map(({ source }) => source?.id)).toEqual(['fairs']);
    const before = (await store.scan('default', { after: '', limit: 100 })).length;

    const again = await ledger.importPage({ batch, rows });
    expect(again.lines).toEqual(lines.map((line) => ({ ...line, written: 0 })));
    expect(await found(ledger)).toEqual(everybody);
    expect(await store.scan('default', { after: '', limit: 100 })).toHaveLength(before);
    expect(await told(ledger, 'c-1')).toHaveLength(1);
  });

  test('cost one write to the log of their source, however many they are, and none in a dry run', async () => {
    const store = createMemoryStore();
    const written: string[] = [];
    const counting: ConsentStore = {
      ...store,
      commit: (unit, control) => {
        written.push(unit.ref.subject);
        return store.commit(unit, control);
      },
    };
    const ledger = on(counting);
    await ledger.importPage({ batch, rows, dryRun: true });
    expect(written.filter((subject) => subject !== '~policy')).toEqual([]);
    await ledger.importPage({ batch, rows });
    const [first, ...others] = written.filter((subject) => subject !== '~policy');
    // First, since a pointer to nothing is harmless.
    expect(first).toMatch(/^~source:/);
    expect(others).toEqual(['c-1', 'c-2', 'c-3', 'c-4']);
  });

  test('killed at any commit and run again, each is there once and found', async () => {
    for (let dies = 0; dies <= 5; dies++) {
      for (const isWritten of [false, true]) {
        const store = createMemoryStore();
        await on(store).importPage({ batch, rows: [] });
        let left = dies;
        const dying: ConsentStore = {
          ...store,
          commit: async (unit, control) => {
            left -= 1;
            if (left >= 0) return store.commit(unit, control);
            if (left === -1 && isWritten) await store.commit(unit, control);
            throw new ConsentError('invalid');
          },
        };
        await on(dying)
          .importPage({ batch, rows })
          .catch(() => {});
        const ledger = on(store);
        await ledger.importPage({ batch, rows });
        expect(await found(ledger)).toEqual(everybody);
        for (const { subjectId } of rows) expect(await told(ledger, subjectId)).toHaveLength(1);
      }
    }
  });

  test('a no waits for no index; a yes does', async () => {
    const store = createMemoryStore();
    await on(store).importPage({ batch, rows: [] });
    const deaf: ConsentStore = {
      ...store,
      commit: (unit, control) => {
        if (unit.ref.subject.startsWith('~source:')) throw new ConsentError('invalid');
        return store.commit(unit, control);
      },
    };
    const [yes, no] = rows;
    if (!yes || !no) throw new Error('no rows');
    await expect(on(deaf).importPage({ batch, rows: [no, yes] })).rejects.toThrow();
    expect(await told(on(store), 'c-2')).toEqual(['refused news email']);
    expect(await told(on(store), 'c-1')).toEqual([]);
    await on(store).importPage({ batch, rows: [no, yes] });
    expect(await found(on(store))).toEqual(['c-1 parked', 'c-2 refused']);
  });
});
