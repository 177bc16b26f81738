import { createLedger, createMemoryStore } from '@unticked/core';
import { describe, expect, test } from 'vitest';
import { aClerk } from './a-clerk.js';
import { aPerson } from './a-person.js';
import { buildSubmission } from './build-submission.js';
import { testPolicy } from './test-policy.js';

const presentationKeys = ['a key of the tests, 32 characters and more'];

const open = () => {
  const { as } = createLedger({ store: createMemoryStore(), policies: [testPolicy()], presentationKeys });
  return { person: as(aPerson()), clerk: as(aClerk()) };
};
const all = [
  { questionId: 'service', answer: 'acknowledged' },
  { questionId: 'news', channel: 'email', answer: 'given' },
  { questionId: 'offers', channel: 'email', answer: 'objected' },
] as const;

describe('buildSubmission', () => {
  test('a person answers on their own screen, and a ledger with keys takes it whole', async () => {
    const { person } = open();
    const submission = buildSubmission(await person.form(), all);
    expect(await person.submit({ subjectId: 'c-1', submission })).toMatchObject({ outcome: 'recorded', rejected: [] });
    const { entries } = await person.history('c-1');
    expect(entries.map(({ kind, purposeId, channel }) => `${kind} ${purposeId} ${channel}`).sort()).toEqual([
      'given news email',
      'informed service *',
      'not_given news sms',
      'objected offers email',
    ]);
  });

  test('staff write down what somebody said on the phone', async () => {
    const { clerk } = open();
    const yes = { questionId: 'news', channel: 'sms', answer: 'given' } as const;
    const submission = buildSubmission(await clerk.form(), [yes], { mode: 'read_aloud', capture: { method: 'phone' } });
    expect(submission.answers).toEqual([yes]);
    expect(await clerk.submit({ subjectId: 'c-1', submission })).toMatchObject({ outcome: 'recorded', rejected: [] });
    const { entries } = await clerk.history('c-1');
    expect(entries.find(({ kind }) => kind === 'given')).toMatchObject({
      recordedBy: { type: 'staff', id: 'clerk-1' },
      method: 'phone',
    });
  });

  test('an act of its own is kept, and one that nobody made is refused', async () => {
    const { person } = open();
    const act = { kind: 'script', afterMs: 0, changes: 1 } as const;
    const submission = buildSubmission(await person.form(), [
      { questionId: 'news', channel: 'email', answer: 'given', act },
    ]);
    expect(submission.answers[0]).toMatchObject({ act });
    expect(await person.submit({ subjectId: 'c-1', submission })).toMatchObject({ outcome: 'partial' });
  });

  test('ids are new each time, or the one that was given', async () => {
    const { person } = open();
    const form = await person.form();
    const ids = Array.from({ length: 50 }, () => buildSubmission(form, []).id);
    expect(new Set(ids).size).toBe(50);
    const submission = buildSubmission(form, all, { id: 'the-id-of-the-submission' });
    await person.submit({ subjectId: 'c-1', submission });
    const again = buildSubmission(form, all, { id: 'the-id-of-the-submission' });
    expect(await person.submit({ subjectId: 'c-1', submission: again })).toMatchObject({ replayed: true });
  });
});

test('actors are who they are, whatever else a test says of them', () => {
  expect(aPerson({ id: 'c-1', tenant: 'acme' })).toEqual({ type: 'person', id: 'c-1', tenant: 'acme' });
  expect(aClerk({ name: 'Paul' })).toEqual({ type: 'staff', id: 'clerk-1', name: 'Paul', place: 'Linz shop' });
});
