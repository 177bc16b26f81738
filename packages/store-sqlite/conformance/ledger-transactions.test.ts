import { createMemoryStore } from '@unticked/core';
import { buildSubmission } from '@unticked/testkit';
import { describe, expect, test } from 'vitest';
import { createSqliteStore } from '../src/index.js';
import { answers } from './answers.js';
import { drivers } from './drivers.js';
import { ledgerOn, staffOn } from './ledger-on.js';
import { submissionSets } from './submission-sets.js';
import { temporaryFile } from './temporary-file.js';
import { transactionCounter } from './transaction-counter.js';
import { watchedDriver } from './watched-driver.js';

const withdrawn = { questionId: 'news', channel: 'email', answer: 'withdrawn' } as const;
const unknown = { questionId: 'unheard-of', answer: 'given' } as const;

describe.each(drivers)('over $name', ({ open }) => {
  const opened = async () => {
    const path = temporaryFile();
    const { watch, take } = transactionCounter();
    const store = createSqliteStore({ driver: async () => watchedDriver(await open(path), watch) });
    // Stands still, since policies are read again after five seconds.
    const ledger = ledgerOn(store, () => Date.parse('2026-11-02T09:00:00.000Z'));
    const form = await ledger.form();
    take();
    return { store, ledger, form, take };
  };

  test('one submission is exactly one read transaction and one write transaction, whatever becomes of it', async () => {
    const { store, ledger, form, take } = await opened();
    const one = { reads: 1, writes: 1 };
    const first = buildSubmission(form, answers);
    await ledger.submit({ subjectId: 'c-1', subject: 'new', submission: first });
    expect(take()).toEqual(one);
    await ledger.submit({ subjectId: 'c-1', submission: buildSubmission(form, answers) });
    expect(take()).toEqual(one);
    await ledger.submit({ subjectId: 'c-1', submission: buildSubmission(form, [withdrawn]) });
    expect(take()).toEqual(one);
    // Something to look at is one more entry, not one more transaction.
    const { outcome } = await ledger.submit({ subjectId: 'c-1', submission: buildSubmission(form, [unknown]) });
    expect(outcome).toBe('partial');
    expect(take()).toEqual(one);
    expect(await ledger.submit({ subjectId: 'c-1', submission: first })).toMatchObject({ replayed: true });
    expect(take()).toEqual({ reads: 1, writes: 0 });
    await store.close();
  });

  test('a thousand people and their addresses are two read transactions, and each who was written to is one of each kind', async () => {
    const { store, ledger, form, take } = await opened();
    for (const subjectId of ['c-1', 'c-2'])
      await ledger.submit({ subjectId, submission: buildSubmission(form, answers) });
    const staff = staffOn(store, () => Date.parse('2026-11-02T09:00:00.000Z'));
    const query = { purposeId: 'news', channel: 'email' } as const;
    const members = Array.from({ length: 1000 }, (_, index) => ({
      subjectId: `c-${index}`,
      to: `c-${index}@mail.example`,
    }));
    await staff.filterList({ query, members: [] });
    take();
    expect(await staff.filterList({ query, members })).toMatchObject({ total: 1000, allowed: 2 });
    expect(take()).toEqual({ reads: 2, writes: 0 });
    const sending = {
      id: 'a-sending-of-these-tests-1',
      ...query,
      members: [{ subjectId: 'c-1' }, { subjectId: 'c-2' }],
    };
    expect(await staff.recordContacted(sending)).toEqual({ recorded: ['c-1', 'c-2'], refused: [] });
    expect(take()).toEqual({ reads: 2, writes: 2 });
    await staff.recordContacted(sending);
    expect(take()).toEqual({ reads: 2, writes: 0 });
    await store.close();
  });

  test('32 submissions for one person at once: none lost, none doubled, and each is still two transactions', async () => {
    const { store, ledger, form, take } = await opened();
    const submissions = Array.from({ length: 32 }, () => buildSubmission(form, answers));
    const results = await Promise.all(submissions.map((submission) => ledger.submit({ subjectId: 'c-1', submission })));
    expect(take()).toEqual({ reads: 32, writes: 32 });
    expect(results.filter(({ replayed, outcome }) => replayed || outcome !== 'recorded')).toEqual([]);
    const expected = submissions.map(({ id }, index) => [id, index ? 'informed renewed' : 'informed given not_given']);
    expect(await submissionSets(store, 'c-1')).toEqual(expected);
    expect(await ledger.verify()).toMatchObject({ ok: true, broken: [], flagged: [] });
    await store.close();
  });

  test('32 submissions for one person at once, through four ledgers on one file: none lost, none doubled', async () => {
    const path = temporaryFile();
    const stores = Array.from({ length: 4 }, () => createSqliteStore({ driver: () => open(path) }));
    const ledgers = stores.map((store) => ledgerOn(store));
    const form = await ledgerOn(createMemoryStore()).form();
    const submissions = Array.from({ length: 32 }, () => buildSubmission(form, answers));
    await Promise.all(
      submissions.map((submission, index) => ledgers[index % 4]?.submit({ subjectId: 'c-1', submission })),
    );
    const store = createSqliteStore({ path });
    const sets = await submissionSets(store, 'c-1');
    expect(sets.map(([, kinds]) => kinds)).toEqual([
      'informed given not_given',
      ...Array.from({ length: 31 }, () => 'informed renewed'),
    ]);
    expect(sets.map(([id]) => id).sort()).toEqual(submissions.map(({ id }) => id).sort());
    expect(await ledgerOn(store).verify()).toMatchObject({ ok: true, broken: [] });
    for (const each of [store, ...stores]) await each.close();
  });
});
