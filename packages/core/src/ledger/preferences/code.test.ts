import { beforeEach, expect, test } from 'vitest';
import { clerk, failure, processBeside, type TestLedger, testLedger } from '../../../fixtures/ledger-under-test.js';
import type { Message } from '../../model/message.js';
import type { Ledger } from '../ledger.js';

const MINUTE = 60_000;
let under: TestLedger;
let holder: Ledger;
let token: string;
let post: Message[];

beforeEach(async () => {
  post = [];
  under = testLedger({ deliver: async (message) => void post.push(message) });
  holder = under.as({ type: 'person', id: '~link' });
  const to = 'maria@mail.example';
  ({ token } = await under.as(clerk).preferenceLink({ subjectId: 'c-1', channel: 'email', to }));
});

const sent = (): string => {
  const message = post.at(-1);
  if (message?.kind !== 'code') throw new Error('no code was sent');
  return message.code;
};
const wrong = () => String((Number(sent()) + 1) % 1_000_000).padStart(6, '0');
const enter = (code: string) => holder.enterCode({ token, code });
const codeOf = async (call: Promise<unknown>) => (await failure(call)).code;

test('goes to the address of the link, and its digits are nowhere in the store', async () => {
  expect(await holder.requestCode({ token, locale: 'de' })).toEqual({ until: '2026-11-02T09:10:00.000Z' });
  expect(post).toMatchObject([{ kind: 'code', channel: 'email', to: 'maria@mail.example', locale: 'de', token }]);
  expect(sent()).toMatch(/^\d{6}$/);
  const ids = (await under.store.scan?.('default', { after: '', limit: 100 })) ?? [];
  const pages = await Promise.all(
    ids.map((subject) => under.store.read({ tenant: 'default', subject }, { after: 0, limit: 100 })),
  );
  expect(JSON.stringify(pages)).not.toContain(sent());
});

test('opens what is held for a quarter of an hour, once, and neither changes anything nor opens twice', async () => {
  await holder.requestCode({ token });
  const { token: grant, until } = await enter(sent());
  expect(until).toBe('2026-11-02T09:15:00.000Z');
  expect(grant).not.toBe(token);
  expect(await codeOf(enter(sent()))).toBe('code_expired');
  expect(await codeOf(holder.preferencesStop({ token: grant, id: 'x'.repeat(22) }))).toBe('not_found');
});

test('is guessed five times and no more, however many guess at once', async () => {
  await holder.requestCode({ token });
  const guesses = await Promise.all(Array.from({ length: 12 }, () => codeOf(enter(wrong()))));
  expect(guesses.filter((code) => code === 'wrong_code')).toHaveLength(5);
  expect(guesses.filter((code) => code === 'code_expired')).toHaveLength(7);
  expect(await codeOf(enter(sent()))).toBe('code_expired');
  await holder.requestCode({ token });
  expect(await enter(sent())).toHaveProperty('token');
});

test('says how many tries are left', async () => {
  await holder.requestCode({ token });
  await expect(enter(wrong())).rejects.toMatchObject({ code: 'wrong_code', params: { left: 4 } });
});

test('is good for ten minutes, and only the last one sent', async () => {
  await holder.requestCode({ token });
  const first = sent();
  await holder.requestCode({ token });
  if (first !== sent()) expect(await codeOf(enter(first))).toBe('wrong_code');
  under.clock.now += 10 * MINUTE;
  expect(await codeOf(enter(sent()))).toBe('code_expired');
});

test('is sent three times in 24 hours', async () => {
  for (let at = 0; at < 3; at++) await holder.requestCode({ token });
  expect(await codeOf(holder.requestCode({ token }))).toBe('too_often');
  expect(post).toHaveLength(3);
  under.clock.now += 24 * 60 * MINUTE;
  await holder.requestCode({ token });
});

test('opens nothing behind another link, and none was sent behind a link that ended', async () => {
  await holder.requestCode({ token });
  const other = await under.as(clerk).preferenceLink({ subjectId: 'c-2', channel: 'email', to: 'otto@mail.example' });
  expect(await codeOf(holder.enterCode({ token: other.token, code: sent() }))).toBe('code_expired');
  under.clock.now += 30 * 24 * 60 * MINUTE;
  expect(await codeOf(holder.requestCode({ token }))).toBe('link_expired');
});

test('needs a way to send it and a key to keep it under', async () => {
  expect(await codeOf(processBeside(under).as({ type: 'person', id: 'p' }).requestCode({ token }))).toBe('unsupported');
  const bare = processBeside(under, { deliver: async () => {}, presentationKeys: [] });
  expect(await codeOf(bare.as({ type: 'person', id: 'p' }).requestCode({ token }))).toBe('unsupported');
});
