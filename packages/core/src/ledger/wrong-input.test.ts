import { beforeEach, describe, expect, test } from 'vitest';
import {
  act,
  clerk,
  person,
  reasons,
  submissionOf,
  type TestLedger,
  testLedger,
  told,
  yes,
} from '../../fixtures/ledger-under-test.js';
import type { PresentedForm } from '../model/form.js';
import type { Submission } from '../model/submission.js';
import type { Ledger } from './ledger.js';
import type { SubmitResult } from './submit-result.js';

let under: TestLedger;
let ledger: Ledger;
let form: PresentedForm;

beforeEach(async () => {
  under = testLedger();
  ledger = under.as(person);
  form = await ledger.form();
  under.clock.now += 5000;
});

const send = (submission: unknown, subjectId = 'c-1'): Promise<SubmitResult> =>
  ledger.submit({ subjectId, submission });
describe('what can be read but is wrong: no yes of it is written, what takes away is kept, and the path names the fault', () => {
  /** A yes by e-mail and a no by SMS, spoiled in one place. */
  const spoiled = (
    spoil: (
      data: Record<string, unknown> & { answers: Record<string, unknown>[]; presentation: Record<string, unknown> },
    ) => void,
  ) => {
    const data = JSON.parse(
      JSON.stringify(
        submissionOf(form, [yes('news', 'email'), { questionId: 'news', channel: 'sms', answer: 'refused' }]),
      ),
    );
    spoil(data);
    return data as Submission;
  };
  const answer = (data: { answers: Record<string, unknown>[] }) => data.answers[0] as Record<string, unknown>;

  const cases: [string, Parameters<typeof spoiled>[0], string[]][] = [
    [
      'a field recordedAt',
      (data) => Object.assign(data, { recordedAt: '2020-01-01T00:00:00.000Z' }),
      ['unknown_field /recordedAt'],
    ],
    ['a field actor', (data) => Object.assign(data, { actor: { type: 'staff', id: 'x' } }), ['unknown_field /actor']],
    ['a field tenant', (data) => Object.assign(data, { tenant: 'x' }), ['unknown_field /tenant']],
    ['a field seq in an answer', (data) => Object.assign(answer(data), { seq: 1 }), ['unknown_field /answers/0/seq']],
    [
      'a field effectiveAt in an answer',
      (data) => Object.assign(answer(data), { effectiveAt: 'x' }),
      ['unknown_field /answers/0/effectiveAt'],
    ],
    [
      'a field contactPoints',
      (data) => Object.assign(data, { contactPoints: { email: 'x@y.example' } }),
      ['unknown_field /contactPoints'],
    ],
    [
      'a field constructor',
      (data) => Object.assign(data, { constructor: { prototype: { x: 1 } } }),
      ['unknown_field /constructor', 'unknown_field /constructor/prototype'],
    ],
    ['a field with slash and tilde', (data) => Object.assign(data, { 'a/b~c': 1 }), ['unknown_field /a~1b~0c']],
    ['half a character as a field', (data) => Object.assign(data, { 'x\ud800': 1 }), ['unknown_field /x\ufffd']],
    [
      'half a character in a note',
      (data) => Object.assign(data, { capture: { method: 'web_form', note: 'x\ud800' } }),
      ['lone_surrogate /capture/note'],
    ],
    [
      'half a character in the locale',
      (data) => Object.assign(data.presentation, { locale: '\udc00' }),
      ['lone_surrogate /presentation/locale'],
    ],
    [
      'another answer word',
      (data) => Object.assign(answer(data), { answer: 'yes' }),
      ['unknown_value /answers/0/answer'],
    ],
    [
      'true instead of a word',
      (data) => Object.assign(answer(data), { answer: true }),
      ['unknown_value /answers/0/answer'],
    ],
    [
      'a channel that is none',
      (data) => Object.assign(answer(data), { channel: 'fax' }),
      ['unknown_value /answers/0/channel'],
    ],
    ['an act that is none', (data) => Object.assign(answer(data), { act: 'click' }), ['wrong_type /answers/0/act']],
    [
      'an act of another kind',
      (data) => Object.assign(answer(data), { act: { ...act, kind: 'scroll' } }),
      ['unknown_value /answers/0/act/kind'],
    ],
    [
      'an act before it was shown',
      (data) => Object.assign(answer(data), { act: { ...act, afterMs: -1 } }),
      ['too_short /answers/0/act/afterMs'],
    ],
    [
      'a time beyond numbers',
      (data) => Object.assign(answer(data), { act: { ...act, afterMs: 1e300 } }),
      ['too_long /answers/0/act/afterMs'],
    ],
    [
      'half a change',
      (data) => Object.assign(answer(data), { act: { ...act, changes: 0.5 } }),
      ['wrong_type /answers/0/act/changes'],
    ],
    ['no mode', (data) => Object.assign(data, { mode: undefined }), ['unknown_value /mode']],
    ['no presentation', (data) => Object.assign(data, { presentation: undefined }), ['missing_field /presentation']],
    [
      'a presentation of the 31st of February',
      (data) => Object.assign(data.presentation, { issuedAt: '2026-02-31T00:00:00.000Z' }),
      ['bad_instant /presentation/issuedAt'],
    ],
    [
      'a notice that is no hash',
      (data) => Object.assign(data.presentation, { notices: { news: { screen: 'x' } } }),
      ['bad_format /presentation/notices/news/screen'],
    ],
    [
      'a capture by a method that is none',
      (data) => Object.assign(data, { capture: { method: 'telepathy' } }),
      ['unknown_value /capture/method'],
    ],
    [
      'a note that is too long',
      (data) => Object.assign(data, { capture: { method: 'phone', note: 'x'.repeat(4001) } }),
      ['too_long /capture/note'],
    ],
  ];

  test.each(cases)('%s', async (_, spoil, expected) => {
    const result = await send(spoiled(spoil));
    expect(result.outcome).toBe('partial');
    expect(reasons(result)).toEqual(expected);
    expect(await told(ledger)).toEqual(['refused news sms']);
    expect((await ledger.verify()).ok).toBe(true);
  });

  test('a field __proto__ in the text, which touches no prototype', async () => {
    const text = JSON.stringify(spoiled(() => undefined)).replace('{', '{"__proto__":{"polluted":1},');
    const result = await send(text);
    expect(reasons(result)).toEqual(['unknown_field /__proto__']);
    expect(await told(ledger)).toEqual(['refused news sms']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('answers that are no list', async () => {
    expect(reasons(await send({ ...spoiled(() => undefined), answers: 'given' }))).toEqual(['wrong_type /answers']);
    expect(await told(ledger)).toEqual(['set_aside']);
  });

  test('an object is judged as the text of it: members that are undefined are not there', async () => {
    const submission = submissionOf(form, [yes('news', 'email')]);
    expect(await send({ ...submission, capture: undefined })).toMatchObject({ outcome: 'recorded', replayed: false });
    expect(await send(JSON.stringify(submission))).toMatchObject({ outcome: 'recorded', replayed: true });
  });

  test('a thousand withdrawals in one wrong submission are one, and a thousand wrong answers are listed in bounds', async () => {
    const withdrawn = Array.from({ length: 500 }, () => ({
      questionId: 'news',
      channel: 'email',
      answer: 'withdrawn',
    }));
    const garbage = Array.from({ length: 500 }, () => ({}));
    const result = await send({
      answers: [...garbage, ...withdrawn, { questionId: 'news', channel: 'sms', answer: 'refused' }],
    });
    expect(await told(ledger)).toEqual(['withdrawn news email', 'refused news sms']);
    expect(JSON.stringify(result.rejected).length).toBeLessThan(200_000);
  });
});

describe('a wrong answer beside a right one', () => {
  const no = { questionId: 'news', channel: 'sms', answer: 'refused' } as const;

  test('an unknown purpose rejects that answer alone', async () => {
    const result = await send(
      submissionOf(form, [
        yes('nothing', 'email'),
        { questionId: 'nobody', answer: 'withdrawn' },
        yes('news', 'email'),
        no,
      ]),
    );
    expect([...reasons(result)].sort()).toEqual([
      'unknown_purpose /answers/0/questionId',
      'unknown_purpose /answers/1/questionId',
    ]);
    expect(await told(ledger)).toEqual(['refused news sms', 'given news email']);
  });

  test('a yes to another kind of question, on another channel, or without one', async () => {
    const result = await send(
      submissionOf(form, [
        yes('repair'),
        { questionId: 'news', channel: 'email', answer: 'acknowledged' },
        yes('news', 'post'),
        yes('news'),
        { questionId: 'repair-messages', channel: 'sms', answer: 'acknowledged' },
        no,
      ]),
    );
    expect(reasons(result)).toEqual([
      'wrong_answer /answers/0/answer',
      'wrong_answer /answers/1/answer',
      'unknown_channel /answers/2/channel',
      'contradiction /answers/3',
      'unknown_channel /answers/4/channel',
    ]);
    expect(await told(ledger)).toEqual(['refused news sms']);
  });

  test('a yes and a no to one box: the no counts, whichever came first', async () => {
    for (const answers of [
      [yes('news', 'sms'), no],
      [no, yes('news', 'sms')],
    ]) {
      const result = await send(submissionOf(form, answers));
      expect(reasons(result).map((reason) => reason.split(' ')[0])).toEqual(['contradiction']);
    }
    expect((await told(ledger)).filter((line) => line.startsWith('given'))).toEqual([]);
  });

  test('a yes to the whole question beside a no to one channel of it is a contradiction', async () => {
    expect(reasons(await send(submissionOf(form, [yes('news'), no])))).toEqual(['contradiction /answers/0']);
  });

  test.each(['fax', '*', 'E-Mail', null, 7])(
    'a no by a channel that cannot be read (%s) is about every channel',
    async (channel) => {
      const result = await send({ answers: [{ questionId: 'news', channel, answer: 'refused' }] });
      expect(result.outcome).toBe('partial');
      expect(reasons(result)).toHaveLength(1);
      expect(await told(ledger)).toEqual(['refused news email', 'refused news sms']);
    },
  );

  test('a notice of another purpose, of another version, of another language, or of nobody', async () => {
    const { notices } = form.presentation;
    const german = (await ledger.form({ locale: 'de' })).presentation.notices;
    const unsealed = { ...form.presentation, seal: undefined };
    const open = testLedger({ presentationKeys: [], store: under.store, clock: () => under.clock.now });
    const with_ = (news: unknown) => ({
      ...submissionOf(form, [yes('news', 'email'), no]),
      presentation: { ...unsealed, notices: { ...notices, news } },
    });
    for (const news of [notices.repair, german.news, { screen: `sha256-${'A'.repeat(43)}` }]) {
      const result = await open.as(person).submit({ subjectId: 'c-1', submission: with_(news) });
      expect(reasons(result)).toEqual(['UO-S02 /presentation/notices/news unknown_notice']);
    }
    const { news: _, ...others } = notices;
    const missing = {
      ...submissionOf(form, [yes('news', 'email'), no]),
      presentation: { ...unsealed, notices: others },
    };
    expect(reasons(await open.as(person).submit({ subjectId: 'c-1', submission: missing }))).toEqual([
      'UO-S02 /presentation/notices/news unknown_notice',
    ]);
    expect((await told(ledger)).some((line) => line.startsWith('given'))).toBe(false);
  });

  test("a staff member's yes without what its method must carry, and a yes without an act", async () => {
    const staff = under.as(clerk);
    const mine = await staff.form({ subjectId: 'c-1' });
    const sent = (answers: Parameters<typeof submissionOf>[1], more: Parameters<typeof submissionOf>[2]) =>
      staff.submit({ subjectId: 'c-1', submission: submissionOf(mine, answers, more) });
    expect(reasons(await sent([yes('news', 'email'), no], {}))).toEqual(['UO-S03 /capture/method recordedBy']);
    const { act: _, ...bare } = yes('news', 'email');
    expect(reasons(await send(submissionOf(form, [bare, no])))).toEqual(['UO-S01 /answers/0/act missing']);
    expect(reasons(await sent([bare, no], { mode: 'paper', capture: { method: 'paper' } }))).toContain(
      'UO-S03 /capture/claimedAt claimedAt',
    );
    expect((await told(ledger)).filter((line) => !line.startsWith('refused'))).toEqual([]);
  });
});

test("half a character in the host's own texts does not stop a withdrawal", async () => {
  const eva = under.as({ type: 'staff', id: 'u\ud800', name: 'Eva \udc00', place: '\ud83d', tenant: '\ud83d' });
  const withdrawn = { questionId: 'news', channel: 'email', answer: 'withdrawn' } as const;
  const contactPoints = { email: 'a\ud800@x.example', sms: 5 as never, phone: ' ', post: null as never };
  const result = await eva.submit({ subjectId: 'c-1', submission: { answers: [withdrawn] }, contactPoints });
  expect(result.events).toHaveLength(1);
  const [entry] = (await under.as(clerk).history('c-1')).entries;
  expect(entry).toMatchObject({
    kind: 'withdrawn',
    recordedBy: { id: 'u\ufffd', name: 'Eva \ufffd' },
    place: '\ufffd',
  });
});
