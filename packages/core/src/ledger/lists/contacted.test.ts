import { beforeEach, describe, expect, test } from 'vitest';
import {
  clerk,
  failure,
  person,
  shopWithNews,
  submissionId,
  submissionOf,
  type TestLedger,
  testLedger,
  told,
  yes,
} from '../../../fixtures/ledger-under-test.js';
import type { Message } from '../../model/message.js';
import type { LedgerOptions } from '../create-ledger.js';
import type { Ledger } from '../ledger.js';

const subjectId = 'c-1';
const to = 'maria@mail.example';
const HOUR = 3_600_000;
let under: TestLedger;
let staff: Ledger;
const begin = (more: Parameters<typeof testLedger>[0] = {}): void => {
  under = testLedger(more);
  staff = under.as(clerk);
};
beforeEach(() => begin());

const sayYes = async (id = subjectId) => {
  const mine = under.as(person);
  const submission = submissionOf(await mine.form({ subjectId: id }), [yes('news', 'email')]);
  return mine.submit({ subjectId: id, submission, contactPoints: { email: to } });
};
const campaign = { system: 'shop', object: 'newsletter', id: '2026-11' };
const write = (more: Partial<Parameters<Ledger['recordContacted']>[0]> = {}) =>
  staff.recordContacted({
    id: submissionId(),
    purposeId: 'news',
    channel: 'email',
    members: [{ subjectId, to }],
    campaign,
    ...more,
  });

test('who was written to is in their log, beside the yes that allowed it, and nothing else changes', async () => {
  await sayYes();
  under.clock.now += HOUR;
  const before = await staff.standing(subjectId);
  const rows = await staff.contactList({ purposeId: 'news', channel: 'email' });
  expect(await write()).toEqual({ recorded: [subjectId], refused: [] });
  expect((await told(staff)).at(-1)).toBe('contacted news email');
  const { entries, standing, chain } = await staff.history(subjectId);
  const used = '2026-11-02T10:00:00.000Z';
  expect(chain.intact).toBe(true);
  expect(entries[0]).toMatchObject({ kind: 'contacted', about: 'system', campaign, recordedBy: { id: 'u-7' } });
  expect(
    entries.filter(({ lastUsedAt }) => lastUsedAt === used).map(({ kind, channel }) => `${kind} ${channel}`),
  ).toEqual(['given email']);
  const cells = standing.pills.flatMap((pill) => pill.cells);
  expect(
    cells.flatMap(({ proof, purposeId, channel }) => (proof?.lastUsedAt ? [`${purposeId} ${channel}`] : [])),
  ).toEqual(['news email']);
  const bare = (one: typeof standing) => JSON.parse(JSON.stringify(one).replaceAll(`,"lastUsedAt":"${used}"`, ''));
  expect(bare(standing)).toEqual(before);
  expect(await staff.contactList({ purposeId: 'news', channel: 'email' })).toEqual(rows);
  expect(await staff.verify()).toMatchObject({ ok: true, broken: [] });
});

test('the last use counts, and only from when it was', async () => {
  await sayYes();
  await write();
  under.clock.now += HOUR;
  await write();
  const proof = async (at?: string) => {
    const { pills } = await staff.standing(subjectId, 'en', at === undefined ? {} : { asOf: at });
    return pills
      .flatMap(({ cells }) => cells)
      .find(({ channel, purposeId }) => purposeId === 'news' && channel === 'email')?.proof;
  };
  expect((await proof())?.lastUsedAt).toBe('2026-11-02T10:00:00.000Z');
  expect((await proof('2026-11-02T09:30:00.000Z'))?.lastUsedAt).toBe('2026-11-02T09:00:00.000Z');
});

test('the same call again writes nothing; another under its id is refused', async () => {
  await sayYes();
  const id = submissionId();
  await write({ id });
  const lines = await told(staff);
  await under.as(person).stop({ subjectId, id: submissionId() });
  expect(await write({ id })).toEqual({ recorded: [subjectId], refused: [] });
  expect(await told(staff)).toEqual([...lines, 'withdrawn news email', 'refused news sms']);
  expect(await failure(write({ id, channel: 'sms' }))).toMatchObject({ code: 'idempotency_mismatch' });
});

test('nobody is recorded as written to who may not be, and nothing is made up for whom nobody knows', async () => {
  await sayYes();
  await sayYes('c-2');
  await under.as(person).stop({ subjectId: 'c-2', id: submissionId() });
  const before = await told(staff, 'c-2');
  const members = [{ subjectId, to: 'other@mail.example' }, { subjectId: 'c-2' }, { subjectId: 'c-3' }];
  expect(await write({ members })).toEqual({
    recorded: [],
    refused: [
      { subjectId, reason: 'address_changed' },
      { subjectId: 'c-2', reason: 'withdrawn' },
      { subjectId: 'c-3', reason: 'not_asked' },
    ],
  });
  expect(await told(staff, 'c-2')).toEqual(before);
  expect(await told(staff, 'c-3')).toEqual([]);
});

test('while the gate is only observed, the entry says that it said no', async () => {
  begin({ enforcement: () => 'observe' });
  await sayYes();
  await under.as(person).stop({ subjectId, id: submissionId() });
  expect(await write({ members: [{ subjectId }, { subjectId: 'c-3' }] })).toEqual({
    recorded: [subjectId],
    refused: [{ subjectId: 'c-3', reason: 'not_asked' }],
  });
  const { entries } = await staff.history(subjectId);
  expect(entries[0]).toMatchObject({ kind: 'contacted', observed: 'withdrawn' });
  expect(entries.filter(({ lastUsedAt }) => lastUsedAt !== undefined)).toEqual([]);
  expect(await told(staff, 'c-3')).toEqual([]);
});

test('being written to takes back no yes that waits for its link', async () => {
  const post: Message[] = [];
  const deliver: LedgerOptions['deliver'] = async (message) => void post.push(message);
  begin({ policies: [shopWithNews(1, { doubleOptIn: { validFor: 'P7D' } })], deliver, enforcement: () => 'observe' });
  await sayYes();
  expect(await write()).toMatchObject({ recorded: [subjectId] });
  const act = { kind: 'pointer', afterMs: 1500, changes: 1 } as const;
  const nobody = under.as({ type: 'person', id: 'link' });
  expect(await nobody.confirm({ token: post[0]?.token ?? '', act })).toMatchObject({ outcome: 'confirmed' });
});

describe('what is not said right is not written', () => {
  test.each([
    ['an id that is too short', { id: 'x' }, 'invalid', '/id'],
    ['a purpose that is none', { purposeId: 'NEWS' }, 'invalid', '/purposeId'],
    ['a channel that is none', { channel: 'fax' as never }, 'invalid', '/channel'],
    ['a campaign without an id', { campaign: { system: 'a', object: 'b' } as never }, 'invalid', '/campaign/id'],
    ['a person who is none', { members: [{ subjectId: 'a@b' }] }, 'invalid', '/members/0/subjectId'],
    ['too many', { members: Array.from({ length: 1001 }, () => ({ subjectId })) }, 'too_large', '/members'],
  ] as const)('%s', async (_, more, code, path) => {
    await sayYes();
    const before = await told(staff);
    expect(await failure(write(more))).toMatchObject({ code, path });
    expect(await told(staff)).toEqual(before);
  });

  test('nobody says it of themselves', async () => {
    const call = under
      .as(person)
      .recordContacted({ id: submissionId(), purposeId: 'news', channel: 'email', members: [] });
    expect(await failure(call)).toMatchObject({ code: 'forbidden' });
  });
});
