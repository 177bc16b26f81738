import { beforeEach, describe, expect, test } from 'vitest';
import {
  act,
  clerk,
  failure,
  person,
  reasons,
  shopWithNews,
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
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const email = 'maria@mail.example';
let under: TestLedger;
let mine: Ledger;
let staff: Ledger;
let post: Message[];

const begin = (more: Partial<LedgerOptions> = {}) => {
  post = [];
  under = testLedger({
    policies: [shopWithNews(1, { doubleOptIn: { validFor: 'P7D' } })],
    deliver: async (message) => void post.push(message),
    ...more,
  });
  mine = under.as(person);
  staff = under.as(clerk);
};
beforeEach(() => begin());

const sayYes = async (ledger = mine, contactPoints: { email?: string } = { email }) =>
  ledger.submit({
    subjectId,
    submission: submissionOf(await ledger.form({ subjectId }), [yes('news', 'email')]),
    contactPoints,
  });
const nobody = () => under.as({ type: 'person', id: 'link' });
const press = (token = post.at(-1)?.token ?? '') => nobody().confirm({ token, act });
const mayWrite = () => staff.mayContact({ subjectId, purposeId: 'news', channel: 'email' });

describe('a purpose that asks for a double opt-in', () => {
  test('a yes waits, and its link goes to the address it is for', async () => {
    const { outcome, pending } = await sayYes();
    expect({ outcome, pending }).toEqual({
      outcome: 'recorded',
      pending: [{ purposeId: 'news', channel: 'email', sent: true }],
    });
    expect(await mayWrite()).toMatchObject({ allowed: false, reason: 'requested', remedy: 'wait' });
    expect(post).toMatchObject([
      {
        kind: 'confirm',
        subjectId,
        channel: 'email',
        to: email,
        locale: 'en',
        until: '2026-11-09T09:00:00.000Z',
        purposes: [{ id: 'news', title: 'News and offers' }],
        controller: { name: 'Acme Repairs GmbH' },
      },
    ]);
  });

  test('it holds from when the person confirms, with the proof of what they were shown', async () => {
    await sayYes();
    under.clock.now += HOUR;
    expect(await press()).toEqual({
      outcome: 'confirmed',
      answers: [{ purposeId: 'news', channel: 'email', title: 'News and offers', locale: 'en' }],
    });
    expect(await mayWrite()).toMatchObject({ allowed: true, ground: 'consent', until: '2028-11-02T10:00:00.000Z' });
    expect(await told(staff)).toEqual([
      'requested news email',
      'not_given news sms',
      'delivered email',
      'given news email',
    ]);
    expect((await staff.history(subjectId)).entries[0]).toMatchObject({ kind: 'given', confirms: 1 });
    expect(await staff.verify()).toMatchObject({ ok: true, broken: [], flagged: [] });
    expect(await staff.contactList({ purposeId: 'news', channel: 'email' })).toMatchObject({ subjectIds: [subjectId] });
  });

  test('however often the link is used, also twenty times at once: one set of entries', async () => {
    await sayYes();
    const outcomes = (await Promise.all(Array.from({ length: 20 }, () => press()))).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'confirmed')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'already')).toHaveLength(19);
    expect((await told(staff)).filter((line) => line === 'given news email')).toHaveLength(1);
  });

  test('what only follows links confirms nothing', async () => {
    await sayYes();
    const token = post[0]?.token ?? '';
    const script = { kind: 'script', afterMs: 0, changes: 1 } as const;
    expect(await failure(nobody().confirm({ token, act: script }))).toMatchObject({ findings: ['UO-S01 /act'] });
    expect(await mayWrite()).toMatchObject({ allowed: false });
  });

  test('a link that was never sent is nothing, whatever it looks like', async () => {
    await sayYes();
    for (const token of ['', 'x', 'x'.repeat(43), '../../c-1', `${post[0]?.token}x`])
      expect(await failure(press(token))).toMatchObject({ code: 'not_found' });
  });

  test('the token is nowhere but in the message', async () => {
    await sayYes();
    const ids = (await under.store.scan?.('default', { after: '', limit: 100 })) ?? [];
    expect(ids.filter((id) => id.startsWith('~link:'))).toHaveLength(1);
    const pages = await Promise.all(
      ids.map((subject) => under.store.read({ tenant: 'default', subject }, { after: 0, limit: 100 })),
    );
    expect(JSON.stringify([ids, pages])).not.toContain(post[0]?.token);
  });

  test('a no after asking ends it, whatever is clicked later', async () => {
    await sayYes();
    under.clock.now += HOUR;
    const no = { questionId: 'news', channel: 'email', answer: 'refused' } as const;
    await mine.submit({ subjectId, submission: submissionOf(await mine.form({ subjectId }), [no]) });
    expect(await failure(press())).toMatchObject({ code: 'link_spent' });
    expect(await mayWrite()).toMatchObject({ allowed: false, reason: 'refused' });
  });

  test('a form that is saved again with the box left empty takes nothing back', async () => {
    await sayYes();
    under.clock.now += HOUR;
    const more = { mode: 'read_aloud', capture: { method: 'phone' } } as const;
    await staff.submit({ subjectId, submission: submissionOf(await staff.form({ subjectId }), [], more) });
    expect(await mayWrite()).toMatchObject({ reason: 'requested' });
    await press();
    expect(await mayWrite()).toMatchObject({ allowed: true });
  });

  test('who ticks twice before confirming has two links, and either will do', async () => {
    await sayYes();
    under.clock.now += HOUR;
    await sayYes();
    expect(post).toHaveLength(2);
    expect(await press(post[0]?.token)).toMatchObject({ outcome: 'confirmed' });
    expect(await mayWrite()).toMatchObject({ allowed: true });
  });

  test('what was not accepted beside it is said once, at the asking', async () => {
    const form = await mine.form({ subjectId });
    const answers = [yes('news', 'email'), yes('unheard-of')];
    await mine.submit({ subjectId, submission: submissionOf(form, answers), contactPoints: { email } });
    await press();
    const { entries } = await staff.history(subjectId);
    expect(entries.filter(({ rejected }) => rejected).map(({ kind }) => kind)).toEqual(['requested']);
  });

  test('the link is good for as long as the policy says, and then the person may be asked again', async () => {
    await sayYes();
    under.clock.now += 7 * DAY - 1;
    expect(await mayWrite()).toMatchObject({ reason: 'requested' });
    under.clock.now += 1;
    expect(await failure(press())).toMatchObject({ code: 'link_expired' });
    expect(await mayWrite()).toMatchObject({ allowed: false, reason: 'expired', remedy: 'ask_again' });
    await sayYes();
    expect(await mayWrite()).toMatchObject({ reason: 'requested' });
    await press();
    expect(await mayWrite()).toMatchObject({ allowed: true });
  });

  test('staff ask, the person confirms', async () => {
    const form = await staff.form({ subjectId });
    const { act: _, ...answer } = yes('news', 'email');
    const capture = { method: 'phone' } as const;
    const submission = submissionOf(form, [answer], { mode: 'read_aloud', capture });
    expect((await staff.submit({ subjectId, submission, contactPoints: { email } })).pending).toHaveLength(1);
    expect(await failure(staff.confirm({ token: post[0]?.token ?? '', act }))).toMatchObject({ code: 'forbidden' });
    await press();
    expect(await mayWrite()).toMatchObject({ allowed: true });
  });

  test('without an address there is nothing to confirm', async () => {
    expect(reasons(await sayYes(mine, {}))).toEqual(['address_missing /answers/0/channel']);
  });

  test('an address that has confirmed need not again; another one does', async () => {
    await sayYes();
    await press();
    under.clock.now += DAY;
    expect((await sayYes()).pending).toEqual([]);
    expect((await told(staff)).at(-1)).toBe('renewed news email');
    under.clock.now += DAY;
    expect((await sayYes(mine, { email: 'maria@other.example' })).pending).toHaveLength(1);
    expect(post.at(-1)?.to).toBe('maria@other.example');
  });

  test('what cannot be sent stays waiting, is reported, and can be sent again', async () => {
    const failed: unknown[] = [];
    let down = true;
    begin({
      deliver: async (message) => {
        if (down) throw new Error('the post is closed');
        post.push(message);
      },
      onUndelivered: (message) => void failed.push(message),
    });
    expect((await sayYes()).pending).toEqual([{ purposeId: 'news', channel: 'email', sent: false }]);
    expect(failed).toEqual([{ kind: 'confirm', subjectId, channel: 'email' }]);
    down = false;
    expect(await mine.resend({ subjectId, purposeId: 'news', channel: 'email' })).toEqual({ sent: true });
    await press();
    expect(await mayWrite()).toMatchObject({ allowed: true });
  });

  test('a link is sent three times a day and no more; the first still works', async () => {
    await sayYes();
    const again = () => mine.resend({ subjectId, purposeId: 'news', channel: 'email' });
    await again();
    await again();
    expect(await failure(again())).toMatchObject({ code: 'too_often' });
    await press(post[0]?.token);
    expect(await mayWrite()).toMatchObject({ allowed: true });
    expect(await failure(again())).toMatchObject({ code: 'not_found' });
  });

  test('a text that changed materially meanwhile is not what was confirmed', async () => {
    await sayYes();
    under.clock.now += HOUR;
    await staff.publish(shopWithNews(2, { doubleOptIn: { validFor: 'P7D' } }, { news: { kind: 'material' } }));
    under.clock.now += HOUR;
    await press();
    expect(await mayWrite()).toMatchObject({ allowed: false, reason: 'outdated' });
  });
});
