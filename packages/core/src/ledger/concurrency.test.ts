import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { act, person, submissionOf, testLedger, yes } from '../../fixtures/ledger-under-test.js';
import { ConsentError } from '../errors/consent-error.js';
import { isConsentError } from '../errors/is-consent-error.js';
import { createMemoryStore } from '../memory/create-memory-store.js';
import type { Answer } from '../model/answer.js';
import type { Submission } from '../model/submission.js';
import type { ConsentStore } from './consent-store.js';
import type { Ledger } from './ledger.js';

const subjectId = 'c-1';
const no = (word: 'withdrawn' | 'refused'): Answer => ({ questionId: 'news', channel: 'sms', answer: word, act });

/** The seqs of a log by submission, as stored. */
async function written(store: ConsentStore): Promise<ReadonlyMap<string, readonly number[]>> {
  const { entries } = await store.read({ tenant: 'default', subject: subjectId }, { after: 0, limit: 1000 });
  const seqs = new Map<string, number[]>();
  for (const { seq, body } of entries) {
    const { submissionId }: { submissionId: string } = JSON.parse(body);
    seqs.set(submissionId, [...(seqs.get(submissionId) ?? []), seq]);
  }
  return seqs;
}

describe('32 submissions for one person at once', () => {
  test.each([1, 2, 8])('through %i ledgers on one store: none is lost, none is doubled', async (processes) => {
    const store = createMemoryStore();
    const ledgers = Array.from({ length: processes }, () => testLedger({ store }).as(person));
    const form = await (ledgers[0] as Ledger).form();
    const submissions = Array.from({ length: 32 }, (_, index) =>
      submissionOf(form, [index % 2 ? yes('news', 'email') : no('withdrawn')]),
    );
    const results = await Promise.all(
      submissions.map((submission, index) => (ledgers[index % processes] as Ledger).submit({ subjectId, submission })),
    );
    const log = await written(store);
    expect([...log.keys()].sort()).toEqual(submissions.map(({ id }) => id).sort());
    for (const [index, { events, outcome }] of results.entries()) {
      expect(outcome).toBe('recorded');
      expect(events.map(({ seq }) => seq)).toEqual(log.get(submissions[index]?.id ?? ''));
    }
    expect([...log.values()].flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 33 }, (_, index) => index + 1));
    expect(await (ledgers[0] as Ledger).verify()).toMatchObject({ ok: true });
  });

  test('the same one 32 times, a double click and two tabs: one set of entries', async () => {
    const store = createMemoryStore();
    const ledgers = Array.from({ length: 2 }, () => testLedger({ store }).as(person));
    const form = await (ledgers[0] as Ledger).form();
    const submission = submissionOf(form, [yes('news', 'email')]);
    const results = await Promise.all(
      Array.from({ length: 32 }, (_, index) => (ledgers[index % 2] as Ledger).submit({ subjectId, submission })),
    );
    expect(results.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(new Set(results.map(({ events }) => JSON.stringify(events))).size).toBe(1);
    expect([...(await written(store)).values()]).toEqual([[1, 2]]);
  });

  test('a new person created twice at once: one of the two is told', async () => {
    const store = createMemoryStore();
    const ledgers = Array.from({ length: 2 }, () => testLedger({ store }).as(person));
    const form = await (ledgers[0] as Ledger).form();
    const settled = await Promise.allSettled(
      ledgers.map((ledger) =>
        ledger.submit({ subjectId, subject: 'new', submission: submissionOf(form, [yes('news', 'email')]) }),
      ),
    );
    const errors = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(errors.map((error: unknown) => isConsentError(error, 'subject_exists'))).toEqual([true]);
    expect([...(await written(store)).keys()]).toHaveLength(1);
  });

  test('what fails does not hold up what comes after it', async () => {
    const { as } = testLedger();
    const ledger = as(person);
    const form = await ledger.form();
    const settled = await Promise.allSettled([
      ledger.submit({ subjectId, submission: 'no JSON' }),
      ledger.submit({ subjectId, submission: submissionOf(form, [no('refused')]) }),
      ledger.submit({ subjectId, subject: 'new', submission: submissionOf(form, []) }),
      ledger.submit({ subjectId, submission: submissionOf(form, [no('withdrawn')]) }),
    ]);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled']);
  });
});

type Fault =
  | 'fine'
  | 'reply lost'
  | 'unavailable'
  | 'not written'
  | 'not written, unreadable'
  | 'reply lost, unreadable';

/** A store that fails, commit by commit, as it is told to. */
function faultyStore(memory: ConsentStore, faults: readonly Fault[]): ConsentStore {
  const left = [...faults];
  let unreadable = 0;
  return {
    ...memory,
    async commit(unit) {
      const fault = left.shift() ?? 'fine';
      if (fault === 'unavailable') throw new ConsentError('unavailable');
      const result = fault.startsWith('not written') ? undefined : await memory.commit(unit);
      if (fault.endsWith('unreadable')) unreadable = 1;
      if (fault === 'fine' && result) return result;
      throw new Error('I/O error');
    },
    async read(ref, page) {
      if (unreadable-- > 0) throw new Error('I/O error');
      return memory.read(ref, page);
    },
  };
}

/** Sends until it is done, as a client does with the same id. */
async function insist(ledger: Ledger, submission: Submission): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt++) {
    try {
      await ledger.submit({ subjectId, submission });
      return;
    } catch (error) {
      if (!isConsentError(error, 'indefinite') && !isConsentError(error, 'unavailable')) throw error;
    }
  }
  throw new Error('never done');
}

test('whatever fails at each commit: insisting with the same id ends with one set of entries, and the chain holds', async () => {
  const fault = fc.constantFrom<Fault>(
    'fine',
    'reply lost',
    'unavailable',
    'not written',
    'not written, unreadable',
    'reply lost, unreadable',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fault, { maxLength: 12 }), fc.array(fault, { maxLength: 12 }), async (one, other) => {
      const memory = createMemoryStore();
      const form = await testLedger({ store: memory }).as(person).form();
      const ledgers = [one, other].map((faults) => testLedger({ store: faultyStore(memory, faults) }).as(person));
      for (const ledger of ledgers) await ledger.form();
      const submissions = Array.from({ length: 6 }, (_, index) =>
        submissionOf(form, [index % 2 ? yes('news', 'email') : no('withdrawn')]),
      );
      await Promise.all(submissions.map((submission, index) => insist(ledgers[index % 2] as Ledger, submission)));
      const log = await written(memory);
      expect([...log.keys()].sort()).toEqual(submissions.map(({ id }) => id).sort());
      expect([...log.values()].flat()).toHaveLength(7);
      expect((await testLedger({ store: memory }).as(person).verify()).ok).toBe(true);
    }),
    { numRuns: Number(process.env.RUNS ?? 30) },
  );
}, 60_000);

test('what a database throws while it is read is an error of ours that may be tried again', async () => {
  const memory = createMemoryStore();
  await testLedger({ store: memory }).as(person).form();
  const broken = () => Promise.reject(new Error('ECONNRESET with a secret in it'));
  const store: ConsentStore = { ...memory, readMany: broken, contactable: broken, scan: broken };
  const ledger = testLedger({ store }).as(person);
  for (const call of [
    () => ledger.standing(subjectId),
    () => ledger.mayContact({ subjectId, purposeId: 'news', channel: 'email' }),
    () => ledger.contactList({ purposeId: 'news', channel: 'email' }),
    () => ledger.verify(),
  ]) {
    const error = await call().then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(isConsentError(error, 'unavailable')).toBe(true);
    expect(String(error)).not.toContain('secret');
  }
});

test('a store that cannot list says what it lacks', async () => {
  const { contactable: _, scan: __, readMany: ___, ...least } = createMemoryStore();
  const ledger = testLedger({ store: least }).as(person);
  expect(await ledger.mayContactMany({ subjectIds: ['a', 'b'], purposeId: 'news', channel: 'email' })).toHaveLength(2);
  await expect(ledger.contactList({ purposeId: 'news', channel: 'email' })).rejects.toMatchObject({
    code: 'unsupported',
    params: { method: 'contactable' },
  });
  await expect(ledger.verify()).rejects.toMatchObject({ code: 'unsupported', params: { method: 'scan' } });
  expect(await ledger.verify({ subjectId })).toMatchObject({ ok: true });
});

test('a store that promises less than is asked for is refused when the ledger is made', () => {
  const make = () => testLedger({ minDurability: 'fsync' });
  expect(make).toThrow(
    expect.objectContaining({
      code: 'unsupported',
      path: '/store/durability',
      params: { durability: 'memory', minDurability: 'fsync' },
    }),
  );
});
