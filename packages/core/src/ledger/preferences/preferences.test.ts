import { beforeEach, describe, expect, test } from 'vitest';
import {
  act,
  clerk,
  failure,
  person,
  reasons,
  shopWithNews,
  submissionId,
  submissionOf,
  type TestLedger,
  testLedger,
  told,
  yes,
} from '../../../fixtures/ledger-under-test.js';
import type { Answer } from '../../model/answer.js';
import type { Message } from '../../model/message.js';
import type { PreferenceItem } from '../../model/preferences.js';
import type { Submission } from '../../model/submission.js';
import type { LedgerOptions } from '../create-ledger.js';
import type { Ledger } from '../ledger.js';

const subjectId = 'c-1';
const DAY = 24 * 3_600_000;
const email = 'maria@mail.example';
let under: TestLedger;
let staff: Ledger;
let holder: Ledger;
let post: Message[];

const begin = (more: Partial<LedgerOptions> = {}) => {
  post = [];
  under = testLedger({ deliver: async (message) => void post.push(message), ...more });
  staff = under.as(clerk);
  holder = under.as({ type: 'person', id: '~link' });
};
beforeEach(() => begin());

/** Maria said yes at the counter, to Eva, with a note, by e-mail and by SMS. */
const agree = async (
  contactPoints: Parameters<Ledger['submit']>[0]['contactPoints'] = { email, sms: '+43 660 1234567' },
) => {
  const form = await staff.form({ subjectId });
  const capture = { method: 'in_person', note: 'wears a red hat' } as const;
  const answers = [yes('news', 'email'), yes('news', 'sms')];
  await staff.submit({ subjectId, submission: submissionOf(form, answers, { capture }), contactPoints });
};
const linkTo = async (to = email, channel: 'email' | 'sms' = 'email') =>
  (await staff.preferenceLink({ subjectId, channel, to })).token;
const itemIn = async (token: string, purposeId = 'news'): Promise<PreferenceItem> => {
  const { items } = await holder.preferences({ token });
  const found = items.find((item) => item.purposeId === purposeId);
  if (!found) throw new Error(`${purposeId} is not shown`);
  return found;
};
const send = async (token: string, answers: readonly Answer[], more: Partial<Submission> = {}) =>
  holder.preferencesSubmit({
    token,
    submission: {
      id: submissionId(),
      presentation: (await itemIn(token)).presentation,
      mode: 'screen',
      answers,
      ...more,
    },
  });
const no = (channel: 'email' | 'sms', questionId = 'news'): Answer => ({ questionId, channel, answer: 'refused', act });
const mayWrite = async (channel: 'email' | 'sms' = 'email', to?: string) =>
  (await staff.mayContact({ subjectId, purposeId: 'news', channel, ...(to === undefined ? {} : { to }) })).allowed;

describe('a link to one address', () => {
  test('shows what concerns that address, who asks and the text, and nobody’s name, number or note', async () => {
    await agree();
    const seen = await holder.preferences({ token: await linkTo() });
    expect(seen.link).toMatchObject({ channel: 'email', address: 'm…a@m…e', until: '2026-12-02T09:00:00.000Z' });
    expect(seen.items.map(({ purposeId, channel, status, can }) => [purposeId, channel, status, can])).toEqual([
      ['repair', '*', 'not_informed', []],
      ['repair-messages', '*', 'not_informed', []],
      ['news', 'email', 'given', ['end']],
    ]);
    expect(seen.items[2]).toMatchObject({ title: 'News and offers', controller: { name: 'Acme Repairs GmbH' } });
    expect(JSON.stringify(seen)).not.toMatch(
      /maria|mail\.example|\b660\b|1234567|\bEva\b|\bu-7\b|red hat|Linz shop|\bc-1\b/,
    );
  });

  test('withdraws, in the person’s own name and for the address of the link', async () => {
    await agree();
    const token = await linkTo();
    const { outcome, changed, preferences } = await send(token, [no('email')]);
    expect({ outcome, changed }).toEqual({
      outcome: 'recorded',
      changed: [{ purposeId: 'news', channel: 'email', title: 'News and offers', answer: 'withdrawn' }],
    });
    expect(preferences.items.at(-1)).toMatchObject({ status: 'withdrawn', can: ['give'] });
    expect([await mayWrite('email'), await mayWrite('sms')]).toEqual([false, true]);
    const [entry] = (await staff.history(subjectId)).entries;
    expect(entry).toMatchObject({ method: 'portal', recordedBy: { type: 'person', id: '~link' } });
    expect(await staff.verify()).toMatchObject({ ok: true, flagged: [] });
  });

  test('ends what goes by other channels too: less always wins', async () => {
    await agree();
    await send(await linkTo(), [no('sms'), { questionId: 'repair-messages', answer: 'objected', act }]);
    expect([await mayWrite('email'), await mayWrite('sms')]).toEqual([true, false]);
    expect((await told(staff)).slice(-2)).toEqual(['withdrawn news sms', 'objected repair-messages *']);
  });

  test('says yes for its own channel and address alone, and keeps the no’s beside a yes that is refused', async () => {
    const token = await linkTo();
    const result = await send(token, [yes('news', 'sms'), no('email')]);
    expect(reasons(result)).toEqual(['not_by_this_link /answers/0']);
    expect(result.outcome).toBe('partial');
    expect(await told(staff)).toEqual(['refused news email']);
    under.clock.now += 1;
    expect((await send(token, [yes('news', 'email')])).outcome).toBe('recorded');
    expect([await mayWrite('email', email), await mayWrite('email', 'other@mail.example')]).toEqual([true, false]);
    expect(await mayWrite('sms')).toBe(false);
  });

  test.each([
    ['for every channel at once', yes('news')],
    ['“I have read this”', { questionId: 'repair', answer: 'acknowledged', act } as const],
    ['a correction', { questionId: 'news', channel: 'email', answer: 'corrected', act } as const],
  ])('grants nothing else: %s', async (_what, answer) => {
    const result = await send(await linkTo(), [answer]);
    expect(reasons(result)).toEqual(['not_by_this_link /answers/0']);
    expect(await mayWrite()).toBe(false);
  });

  test('takes no word of the body for how it came, where and for which address', async () => {
    const more = { mode: 'read_aloud', capture: { method: 'phone', note: 'x', place: 'Rome' } } as const;
    await send(await linkTo(), [yes('news', 'email')], more);
    const [entry] = (await staff.history(subjectId)).entries;
    expect(entry).toMatchObject({ kind: 'given', method: 'portal', mode: 'screen' });
    expect(entry).not.toHaveProperty('note');
    expect(entry).not.toHaveProperty('place');
  });

  test('lets a yes be proved as anybody must: by the act on a sealed form', async () => {
    const token = await linkTo();
    const { act: _, ...byNobody } = yes('news', 'email');
    const scripted = { ...byNobody, act: { ...act, kind: 'script' } } as const;
    const { presentation } = await itemIn(token);
    const forged = { ...presentation, issuedAt: '2026-11-02T08:59:59.000Z' };
    expect(reasons(await send(token, [byNobody]))).toEqual(['UO-S01 /answers/0/act missing']);
    expect(reasons(await send(token, [scripted]))).not.toEqual([]);
    expect(reasons(await send(token, [yes('news', 'email')], { presentation: forged }))).not.toEqual([]);
    expect(await mayWrite()).toBe(false);
  });

  test('says nothing of what was left alone', async () => {
    await send(await linkTo(), [no('email')]);
    expect(await told(staff)).toEqual(['refused news email']);
  });

  test('keeps a no that stands in a submission nobody can read otherwise', async () => {
    await agree();
    const token = await linkTo();
    const submission = {
      answers: [{ questionId: 'news', channel: 'email', answer: 'withdrawn' }, { answer: 'given' }],
    };
    expect((await holder.preferencesSubmit({ token, submission })).outcome).toBe('partial');
    expect(await mayWrite()).toBe(false);
    expect((await staff.history(subjectId)).entries[0]).toMatchObject({ method: 'portal' });
  });

  test('shows a yes for another address as not asked, and a no for what it is', async () => {
    await agree({ email: 'home@mail.example' });
    const token = await linkTo();
    expect(await itemIn(token)).toMatchObject({ status: 'not_asked', since: null, until: null, can: ['give', 'end'] });
    await send(token, [no('email')]);
    expect(await itemIn(token)).toMatchObject({ status: 'withdrawn' });
    expect(await mayWrite('email', 'home@mail.example')).toBe(false);
  });

  test('knows the address again however it is spelt', async () => {
    await agree();
    expect(await itemIn(await linkTo(' MARIA@mail.example'))).toMatchObject({ status: 'given' });
    expect(await itemIn(await linkTo('+43 (660) 123-4567', 'sms'))).toMatchObject({ status: 'given', channel: 'sms' });
  });

  test('forwarded, does for the second holder exactly that, and no more', async () => {
    await agree();
    const token = await linkTo();
    const second = under.as({ type: 'person', id: 'somebody-else' });
    expect(await second.preferences({ token })).toMatchObject({ link: { address: 'm…a@m…e' } });
    await send(token, [no('email')]);
    expect(await failure(second.enterCode({ token, code: '000000' }))).toMatchObject({ code: 'code_expired' });
    expect(await failure(second.confirm({ token, act }))).toMatchObject({ code: 'not_found' });
    expect(await failure(second.unsubscribe({ token }))).toMatchObject({ code: 'not_found' });
    expect(await failure(second.preferenceLink({ subjectId, channel: 'email', to: email }))).toMatchObject({
      code: 'forbidden',
    });
  });

  test('ends when it ends, when it is revoked, and is nothing to staff', async () => {
    await agree();
    const token = await linkTo();
    expect(await failure(staff.preferences({ token }))).toMatchObject({ code: 'forbidden' });
    under.clock.now += 30 * DAY - 1;
    await holder.preferences({ token });
    under.clock.now += 1;
    expect(await failure(holder.preferences({ token }))).toMatchObject({ code: 'link_expired' });
    const [before, other] = [await linkTo(), await linkTo('+43 660 1234567', 'sms')];
    await staff.revokeLinks({ subjectId });
    const after = await linkTo();
    for (const one of [before, other])
      expect(await failure(holder.preferencesStop({ token: one, id: submissionId() }))).toMatchObject({
        code: 'link_expired',
      });
    expect(await holder.preferences({ token: after })).toMatchObject({ link: { address: 'm…a@m…e' } });
  });

  test.each(['', 'x', 'x'.repeat(43), '../../c-1'])('is not found if it was never made: %j', async (token) => {
    expect(await failure(holder.preferences({ token }))).toMatchObject({ code: 'not_found' });
    expect(await failure(holder.unsubscribe({ token }))).toMatchObject({ code: 'not_found' });
  });

  test('ends all advertising in one word, once', async () => {
    await agree();
    const [token, id] = [await linkTo(), submissionId()];
    const { changed } = await holder.preferencesStop({ token, id });
    expect(changed.map(({ channel, answer }) => `${answer} ${channel}`)).toEqual(['withdrawn email', 'withdrawn sms']);
    await holder.preferencesStop({ token, id });
    expect((await told(staff)).filter((line) => line.startsWith('withdrawn'))).toHaveLength(2);
  });

  test('a yes that asks for a double opt-in waits for the link that goes to the address', async () => {
    begin({ policies: [shopWithNews(1, { doubleOptIn: { validFor: 'P7D' } })] });
    const { pending } = await send(await linkTo(), [yes('news', 'email')]);
    expect(pending).toEqual([{ purposeId: 'news', channel: 'email', sent: true }]);
    expect(post.map(({ kind, to }) => [kind, to])).toEqual([['confirm', email]]);
    expect(await mayWrite()).toBe(false);
  });
});

test('a person who is signed in sees all of their own channels', async () => {
  await agree();
  const own = await under.as(person).ownPreferences({ subjectId, locale: 'de' });
  expect(own.items.map(({ channel, can }) => [channel, can])).toEqual([
    ['*', []],
    ['*', []],
    ['email', ['end']],
    ['sms', ['end']],
  ]);
  expect(own).not.toHaveProperty('link');
  expect(own.locale).toBe('de');
});

describe('a person who is signed in', () => {
  const own = () => under.as(person);
  const presented = async (channel: 'email' | 'sms') =>
    (await own().ownPreferences({ subjectId })).items.find((item) => item.channel === channel)?.presentation;
  const answer = async (one: Answer, more: Partial<Parameters<Ledger['ownPreferencesSubmit']>[0]> = {}) =>
    own().ownPreferencesSubmit({
      subjectId,
      submission: {
        id: submissionId(),
        presentation: await presented(one.channel === 'sms' ? 'sms' : 'email'),
        mode: 'screen',
        answers: [one],
      },
      ...more,
    });

  test('gives by any channel, for the address that the host knows, and withdraws as easily', async () => {
    const given = await answer(yes('news', 'sms'), { contactPoints: { sms: '+43 660 1234567' }, locale: 'de' });
    expect(given).toMatchObject({
      outcome: 'recorded',
      changed: [{ purposeId: 'news', channel: 'sms', title: 'Neuigkeiten und Angebote', answer: 'given' }],
      preferences: { locale: 'de' },
    });
    expect(await mayWrite('sms', '+43 660 1234567')).toBe(true);
    expect(await mayWrite('sms', '+43 660 7654321')).toBe(false);
    under.clock.now += 60_000;
    expect((await answer(no('sms'))).changed).toMatchObject([{ answer: 'withdrawn' }]);
    expect(await mayWrite('sms')).toBe(false);
  });

  test('gives nothing with another question’s proof, or none; a no needs neither', async () => {
    const submission = { id: submissionId(), mode: 'screen', answers: [yes('news', 'email')] };
    expect((await own().ownPreferencesSubmit({ subjectId, submission })).rejected).toHaveLength(1);
    const refusing = { id: submissionId(), mode: 'screen', answers: [no('email')] };
    expect((await own().ownPreferencesSubmit({ subjectId, submission: refusing })).changed).toMatchObject([
      { answer: 'refused' },
    ]);
  });

  test('ends all advertising, once for one id', async () => {
    await agree();
    const id = submissionId();
    const first = await own().ownPreferencesStop({ subjectId, id });
    expect(first.changed.map(({ channel, answer: kind }) => [channel, kind])).toEqual([
      ['email', 'withdrawn'],
      ['sms', 'withdrawn'],
    ]);
    const { total } = await staff.history(subjectId);
    await own().ownPreferencesStop({ subjectId, id });
    expect((await staff.history(subjectId)).total).toBe(total);
  });

  test('is no member of staff, and no program', async () => {
    await agree();
    const id = submissionId();
    for (const actor of [clerk, { type: 'system', id: 's' }, { type: 'import', id: 'i' }] as const) {
      const acting = under.as(actor);
      expect((await failure(acting.ownPreferencesStop({ subjectId, id }))).code).toBe('forbidden');
      expect((await failure(acting.ownPreferencesSubmit({ subjectId, submission: {} }))).code).toBe('forbidden');
    }
    expect(await mayWrite()).toBe(true);
  });
});

describe('one click', () => {
  const oneClick = async (purposeId?: string) =>
    (await staff.oneClickLink({ subjectId, channel: 'email', to: email, ...(purposeId && { purposeId }) })).token;

  test('withdraws by its channel, and nothing else', async () => {
    await agree();
    expect(await holder.unsubscribe({ token: await oneClick() })).toEqual({ outcome: 'recorded' });
    expect([await mayWrite('email'), await mayWrite('sms')]).toEqual([false, true]);
  });

  test('twenty at once make one set of entries', async () => {
    await agree();
    const token = await oneClick('news');
    const all = await Promise.all(Array.from({ length: 20 }, () => holder.unsubscribe({ token })));
    expect(all.filter(({ outcome }) => outcome === 'recorded')).toHaveLength(1);
    expect((await told(staff)).filter((line) => line.startsWith('withdrawn'))).toEqual(['withdrawn news email']);
  });

  test('withdraws again what was given after it, years later', async () => {
    await agree();
    const token = await oneClick();
    await holder.unsubscribe({ token });
    under.clock.now += 900 * DAY;
    await agree();
    expect(await mayWrite()).toBe(true);
    await holder.unsubscribe({ token });
    expect(await mayWrite()).toBe(false);
  });

  test('can only withdraw, whatever is sent', async () => {
    const token = await oneClick();
    expect(reasons(await send(token, [yes('news', 'email')]))).toEqual(['not_by_this_link /answers/0']);
    expect((await itemIn(token)).can).toEqual(['end']);
    expect(await failure(holder.requestCode({ token }))).toMatchObject({ code: 'not_found' });
    expect(await mayWrite()).toBe(false);
  });

  test('is made for a purpose that exists', async () => {
    expect(await failure(oneClick('unheard-of'))).toMatchObject({ code: 'invalid', path: '/purposeId' });
  });
});
