import { beforeEach, describe, expect, test } from 'vitest';
import {
  clerk,
  failure,
  person,
  submissionOf,
  type TestLedger,
  testLedger,
  yes,
} from '../../../fixtures/ledger-under-test.js';
import type { Actor } from '../../model/actor.js';
import type { Answer } from '../../model/answer.js';
import type { Ledger } from '../ledger.js';

const subjectId = 'c-1';
const shop = { system: 'web-shop', object: 'account', id: '4711', label: 'Web shop, maria@mail.example' };
const letter = { system: 'newsletter-tool', object: 'subscriber', id: 's-9' };
const bridge: Actor = { type: 'system', id: 'bridge' };

let under: TestLedger;
let ledger: Ledger;
let made = 0;
const callId = (): string => `profile-call-${String(++made).padStart(12, '0')}`;

const link = (profile: object = shop, id = callId()) =>
  ledger.linkProfile({ subjectId, id, profile: profile as typeof shop });
const unlink = (profile: object = shop, id = callId()) =>
  ledger.unlinkProfile({ subjectId, id, profile: profile as typeof shop });

/** An answer that another system brought. */
async function through(profile: typeof letter, answer: Answer) {
  const acting = under.as(bridge);
  const { label: _, ...source } = { label: '', ...profile };
  const at = new Date(under.clock.now).toISOString();
  const evidence = {
    kind: 'foreign_record',
    system: profile.system,
    recordId: profile.id,
    at,
    text: 'May we send you news?',
  } as const;
  const capture = { method: 'foreign_system', evidence, source } as const;
  const form = await acting.form({ subjectId });
  const { act: _act, ...said } = answer;
  const submission = submissionOf(form, [said], { mode: 'foreign_form', capture });
  return acting.submit({ subjectId, submission });
}

beforeEach(() => {
  under = testLedger();
  ledger = under.as(clerk);
});

const kinds = async () => (await ledger.history(subjectId)).entries.map(({ kind }) => kind).toReversed();

describe('a profile', () => {
  test('is linked once, by whom and since when; the ids stand in the envelope alone', async () => {
    expect(await link()).toEqual({ outcome: 'recorded' });
    expect(await link()).toEqual({ outcome: 'unchanged' });
    expect(await ledger.profiles(subjectId)).toEqual([
      {
        ...shop,
        seq: 1,
        since: '2026-11-02T09:00:00.000Z',
        linkedBy: { id: 'u-7', name: 'Eva K.' },
        answers: [],
      },
    ]);
    const page = await under.store.read({ tenant: 'default', subject: subjectId }, { after: 0, limit: 10 });
    expect(page.entries.map(({ body }) => body).join()).not.toMatch(/4711|maria|web-shop/);
  });

  test('that is unlinked stays in the history, and can be linked again', async () => {
    await link();
    under.clock.now += 1000;
    await unlink({ system: shop.system, object: shop.object, id: shop.id });
    expect(await ledger.profiles(subjectId)).toMatchObject([{ seq: 1, until: '2026-11-02T09:00:01.000Z' }]);
    await link();
    expect((await ledger.profiles(subjectId)).map(({ seq, until }) => [seq, until !== undefined])).toEqual([
      [3, false],
      [1, true],
    ]);
    const { entries } = await ledger.history(subjectId);
    expect(entries.map(({ kind, about, profile }) => [kind, about, profile?.label])).toEqual([
      ['profile_linked', 'measure', shop.label],
      ['profile_unlinked', 'measure', shop.label],
      ['profile_linked', 'measure', shop.label],
    ]);
  });

  test('sent again is harmless; the same id for another profile is refused', async () => {
    const id = callId();
    await link(shop, id);
    await unlink();
    expect(await link(shop, id)).toEqual({ outcome: 'unchanged' });
    expect(await kinds()).toEqual(['profile_linked', 'profile_unlinked']);
    expect(await failure(link(letter, id))).toMatchObject({ code: 'idempotency_mismatch' });
  });

  test('is no affair of the person’s, and nothing half right is written', async () => {
    const call = { subjectId, id: callId(), profile: shop };
    expect(await failure(under.as(person).linkProfile(call))).toMatchObject({ code: 'forbidden' });
    expect(await failure(link({ system: 'x', object: '' }))).toEqual({
      code: 'invalid',
      path: '/profile/object',
      findings: ['too_short /profile/object', 'missing_field /profile/id'],
    });
    expect(await failure(link({ ...shop, consent: true }))).toMatchObject({
      findings: ['unknown_field /profile/consent'],
    });
    expect(await kinds()).toEqual([]);
  });
});

describe('what came through a profile', () => {
  beforeEach(async () => {
    await link(letter);
    under.clock.now += 60_000;
    await through(letter, yes('news', 'email'));
  });

  test('is listed with it, named in the history and in the why', async () => {
    const [profile] = await ledger.profiles(subjectId);
    expect(profile?.answers.map(({ kind, channel }) => `${kind} ${channel}`)).toContain('given email');
    const { entries, standing } = await ledger.history(subjectId);
    expect(entries.find(({ kind }) => kind === 'given')?.profile).toEqual(letter);
    const cells = standing.pills.flatMap((pill) => pill.cells);
    const news = cells.find(({ purposeId, channel }) => purposeId === 'news' && channel === 'email');
    expect(news).toMatchObject({ status: 'given', proof: { method: 'foreign_system', profile: letter } });
  });

  test('stays when the link is taken away', async () => {
    await unlink(letter);
    const [profile] = await ledger.profiles(subjectId);
    expect(profile?.answers.some(({ kind }) => kind === 'given')).toBe(true);
    expect(await ledger.mayContact({ subjectId, purposeId: 'news', channel: 'email' })).toMatchObject({
      allowed: true,
    });
  });

  test('is not named after another profile', async () => {
    await link(shop);
    const [newest] = await ledger.profiles(subjectId);
    expect(newest).toMatchObject({ system: 'web-shop', answers: [] });
  });
});

describe('a link opens and shuts nothing', () => {
  const gates = async () => {
    const questions = [
      { purposeId: 'news', channel: 'email' },
      { purposeId: 'news', channel: 'sms' },
      { purposeId: 'repair-messages', channel: 'sms' },
    ] as const;
    const one = await Promise.all(questions.map((question) => ledger.mayContact({ subjectId, ...question })));
    const lists = await Promise.all(questions.map((question) => ledger.contactList(question)));
    return { one, listed: lists.map(({ subjectIds }) => subjectIds) };
  };

  test('for somebody who was never seen: they stay unknown, also on the lists', async () => {
    const before = await gates();
    await link();
    expect(await gates()).toEqual(before);
    expect((await ledger.standing(subjectId)).state).toBe('unknown');
    await unlink();
    expect(await gates()).toEqual(before);
  });

  test('for somebody who said no', async () => {
    const no = { questionId: 'news', channel: 'email', answer: 'refused' } as const;
    await ledger.submit({ subjectId, submission: submissionOf(await ledger.form({ subjectId }), [no]) });
    const before = await gates();
    await link();
    await link(letter);
    await unlink();
    expect(await gates()).toEqual(before);
  });

  test('and whoever was linked first is seen by their first answer', async () => {
    await link();
    await ledger.submit({
      subjectId,
      submission: submissionOf(await ledger.form({ subjectId }), [
        { questionId: 'news', channel: 'email', answer: 'refused' },
      ]),
    });
    expect((await ledger.standing(subjectId)).state).toBe('active');
    expect((await ledger.contactList({ purposeId: 'repair-messages', channel: 'sms' })).subjectIds).toEqual([
      subjectId,
    ]);
  });
});
