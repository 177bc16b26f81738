import { beforeEach, describe, expect, test } from 'vitest';
import {
  clerk,
  failure,
  submissionOf,
  type TestLedger,
  testLedger,
  told,
  yes,
} from '../../../fixtures/ledger-under-test.js';
import type { Message } from '../../model/message.js';
import type { StatusMessage } from '../../model/status-message.js';
import type { Ledger } from '../ledger.js';
import { renderStatus } from './render-status.js';

const subjectId = 'c-1';
const email = 'maria@mail.example';
let under: TestLedger;
let staff: Ledger;
let post: Message[];

beforeEach(async () => {
  post = [];
  under = testLedger({ deliver: async (message) => void post.push(message) });
  staff = under.as(clerk);
  const form = await staff.form({ subjectId, locale: 'de' });
  const capture = { method: 'in_person', note: 'buy our new screens' } as const;
  const submission = submissionOf(form, [yes('news', 'email')], { capture });
  await staff.submit({ subjectId, submission, contactPoints: { email } });
});

test('says what is held, on what ground, how it came and when, in the language that the person was asked in', async () => {
  const status = await staff.composeStatus({ subjectId });
  expect(status).toMatchObject({
    locale: 'de',
    controllers: [{ name: 'Acme Repairs GmbH' }],
    addresses: [{ channel: 'email', address: 'm…a@m…e' }],
  });
  expect(
    status.items.map(({ purposeId, channel, ground, status: is, use }) => [purposeId, channel, ground, is, use]),
  ).toEqual([
    ['repair', '*', 'contract', 'not_informed', 'in_use'],
    ['repair-messages', '*', 'contract', 'not_informed', 'in_use'],
    ['news', 'email', 'consent', 'given', 'in_use'],
    ['news', 'sms', 'consent', 'not_given', 'not_in_use'],
  ]);
  expect(status.items[2]?.taken).toEqual({ method: 'in_person', by: 'staff', at: '2026-11-02T09:00:00.000Z' });
  expect(JSON.stringify(status)).not.toMatch(/maria|\bEva\b|\bu-7\b|new screens|\bc-1\b/);
});

test('goes to the person with a link of their own, and the log says that it went, and by whom', async () => {
  await staff.sendStatus({ subjectId, channel: 'email', contactPoints: { email } });
  expect(post).toMatchObject([
    { kind: 'status', channel: 'email', to: email, locale: 'de', until: '2026-12-02T09:00:00.000Z' },
  ]);
  expect((await told(staff)).at(-1)).toBe('delivered email');
  expect((await staff.history(subjectId)).entries[0]).toMatchObject({ recordedBy: { name: 'Eva K.' } });
  const holder = under.as({ type: 'person', id: '~link' });
  expect(await holder.preferences({ token: post[0]?.token ?? '' })).toMatchObject({ link: { address: 'm…a@m…e' } });
});

test.each(['post', 'phone'] as const)(
  'by %s nothing is delivered, no link is made, and the log says it',
  async (channel) => {
    await staff.sendStatus({ subjectId, channel });
    expect(post).toEqual([]);
    expect((await told(staff)).at(-1)).toBe(`delivered ${channel}`);
    const ids = (await under.store.scan?.('default', { after: '', limit: 100 })) ?? [];
    expect(ids.filter((id) => id.startsWith('~link:'))).toEqual([]);
  },
);

test('says what stood in the way, and writes down nothing that did not happen', async () => {
  const before = await told(staff);
  expect(await failure(staff.sendStatus({ subjectId, channel: 'sms' }))).toMatchObject({
    findings: ['address_missing /channel'],
  });
  expect(await failure(staff.composeStatus({ subjectId: 'c-2' }))).toMatchObject({ code: 'not_found' });
  const lost: unknown[] = [];
  const down = testLedger({
    store: under.store,
    deliver: async () => Promise.reject(new Error('the post is closed')),
    onUndelivered: (message) => void lost.push(message),
  });
  const sending = down.as(clerk).sendStatus({ subjectId, channel: 'email', contactPoints: { email } });
  expect(await failure(sending)).toMatchObject({ code: 'unavailable' });
  expect(lost).toEqual([{ kind: 'status', subjectId, channel: 'email' }]);
  expect(await told(staff)).toEqual(before);
});

test('is what a code opens, for a quarter of an hour', async () => {
  const holder = under.as({ type: 'person', id: '~link' });
  const { token } = await staff.preferenceLink({ subjectId, channel: 'email', to: email });
  await holder.requestCode({ token });
  const [message] = post;
  const { token: grant } = await holder.enterCode({ token, code: message?.kind === 'code' ? message.code : '' });
  expect(await holder.held({ token: grant, locale: 'en' })).toMatchObject({ locale: 'en', items: [{}, {}, {}, {}] });
  expect(await failure(holder.held({ token }))).toMatchObject({ code: 'not_found' });
  under.clock.now += 15 * 60_000;
  expect(await failure(holder.held({ token: grant }))).toMatchObject({ code: 'link_expired' });
});

describe('in words', () => {
  const link = 'https://crm.example.com/me/consent#abc';
  let status: StatusMessage;
  beforeEach(async () => {
    status = await staff.composeStatus({ subjectId });
  });

  test('German to whom was asked in German, English to others', async () => {
    const german = renderStatus(status, 'text', link);
    expect(german).toContain('Was Acme Repairs GmbH über Sie gespeichert hat');
    expect(german).toContain('Grundlage: Ihre Einwilligung.');
    expect(german).toContain('Ihre Antwort: ja, seit 2. November 2026, bis 2. November 2028.');
    expect(german).toContain('Aufgenommen von Acme Repairs GmbH, persönlich, am 2. November 2026.');
    expect(german).toContain(`ohne Konto: ${link}`);
    const english = renderStatus(await staff.composeStatus({ subjectId, locale: 'en' }), 'text', link);
    expect(english).toContain('Your answer: yes, since 2 November 2026');
    expect(english).not.toMatch(/undefined|null|\[object/);
  });

  test('escaped in HTML', () => {
    const [item] = status.items;
    if (!item) throw new Error('nothing is held');
    const html = renderStatus(
      { ...status, items: [{ ...item, text: '<img src=x onerror="1">&' }] },
      'html',
      '"><script>',
    );
    expect(html).toContain('&lt;img src=x onerror=&quot;1&quot;&gt;&amp;');
    expect(html).not.toMatch(/<img|<script|onerror="/);
  });

  test('short by SMS, and without a link or half an address where it is heard', () => {
    expect(renderStatus(status, 'sms', link)).toMatch(new RegExp(`: ${link}$`));
    const script = renderStatus(status, 'script', link);
    expect(script).not.toMatch(/https:|…/);
    expect(script).toContain('E-Mail');
  });
});
