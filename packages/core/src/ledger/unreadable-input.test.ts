import { beforeEach, describe, expect, test } from 'vitest';
import { failure, person, submissionOf, type TestLedger, testLedger, yes } from '../../fixtures/ledger-under-test.js';
import { MAX_BYTES } from '../canonical/parse-json.js';
import type { PresentedForm } from '../model/form.js';
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
const untouched = async () => {
  expect(await ledger.history('c-1')).toMatchObject({ total: 0 });
  expect((await under.store.scan?.('default', { after: '', limit: 10 })) ?? []).toEqual(['~policy']);
};

describe('what cannot be read: a typed error, nothing written, the id free', () => {
  const good = () => submissionOf(form, [yes('news', 'email')]);

  test.each<[string, (text: string) => unknown, string, string, string[]]>([
    [
      'JSON that ends in the middle',
      (text) => text.slice(0, text.indexOf('"afterMs"')),
      'invalid',
      '/answers/0/act',
      ['json_syntax'],
    ],
    ['something after the end', (text) => `${text}x`, 'invalid', '', ['json_syntax']],
    ['a byte order mark', (text) => `\ufeff${text}`, 'invalid', '', ['json_syntax']],
    [
      'duplicate keys',
      (text) => text.replace('"mode"', '"mode":"screen","mode"'),
      'invalid',
      '/mode',
      ['duplicate_key'],
    ],
    ['a depth bomb as text', () => '['.repeat(50_000), 'invalid', '/0'.repeat(16), ['too_deep']],
    [
      'a depth bomb as data',
      (text) => ({ ...JSON.parse(text), extra: nested(5_000) }),
      'invalid',
      `/extra${'/0'.repeat(15)}`,
      ['too_deep'],
    ],
    ['a cycle', () => cycle(), 'invalid', '/self'.repeat(16), ['too_deep']],
    ['more than 64 KB as text', (text) => text.replace('{', `{"x":"${'x'.repeat(MAX_BYTES)}",`), 'too_large', '', []],
    ['more than 64 KB as data', (text) => ({ ...JSON.parse(text), x: 'ä'.repeat(MAX_BYTES / 2) }), 'too_large', '', []],
    ['nothing', () => undefined, 'invalid', '', ['not_json']],
    ['an empty text', () => '', 'invalid', '', ['json_syntax']],
    ['null', () => null, 'invalid', '', ['wrong_type']],
    ['a list', () => [], 'invalid', '', ['wrong_type']],
    ['a number', () => 5, 'invalid', '', ['wrong_type']],
    [
      'something that is no JSON inside',
      (text) => ({ ...JSON.parse(text), at: new Date(0) }),
      'invalid',
      '/at',
      ['not_json'],
    ],
    ['not a number', (text) => ({ ...JSON.parse(text), n: Number.NaN }), 'invalid', '/n', ['not_finite']],
  ])('%s', async (_, spoil, code, path, findings) => {
    const submission = good();
    const found = await failure(send(spoil(JSON.stringify(submission))));
    expect(found).toEqual({ code, path, findings: findings.map((finding) => `${finding} ${path}`) });
    await untouched();
    expect(await send(submission)).toMatchObject({ outcome: 'recorded', replayed: false });
  });

  test.each([
    ['an e-mail address', 'eva@x.example'],
    ['a phone number', '+43732123456'],
    ['a reserved log', '~policy'],
    ['a path', '../c-1'],
    ['a zero character', 'c\u0000'],
    ['129 characters', 'a'.repeat(129)],
    ['nothing', ''],
    ['a number', 5],
    ['no value', undefined],
  ])('a subject id that is %s', async (_, subjectId) => {
    expect(await failure(ledger.submit({ subjectId: subjectId as string, submission: good() }))).toEqual({
      code: 'invalid',
      path: '/subjectId',
      findings: ['bad_subject_id /subjectId'],
    });
  });

  test.each([
    undefined,
    null,
    'eva',
    {},
    { type: 'person' },
    { type: 'person', id: '' },
    { type: 'robot', id: 'x' },
    { type: 'person', id: 5 },
  ])('nobody signed in: %j', (actor) => {
    expect(() => under.as(actor as never)).toThrow(
      expect.objectContaining({ code: 'unauthenticated', path: '/actor' }),
    );
  });

  test('an id that has a log of one entry only, for a new person', async () => {
    await send({ answers: [{ questionId: 'news', channel: 'email', answer: 'withdrawn' }] });
    expect(await ledger.history('c-1')).toMatchObject({ total: 1 });
    expect(await failure(ledger.submit({ subjectId: 'c-1', submission: good(), subject: 'new' }))).toMatchObject({
      code: 'subject_exists',
    });
  });

  test('an id that has a log, for a new person; the submission id stays free', async () => {
    await send(good());
    const submission = good();
    expect(await failure(ledger.submit({ subjectId: 'c-1', submission, subject: 'new' }))).toMatchObject({
      code: 'subject_exists',
      path: '/subjectId',
    });
    expect(await send(submission, 'c-2')).toMatchObject({ outcome: 'recorded', replayed: false });
  });
});

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = [value];
  return value;
}

function cycle(): unknown {
  const value: Record<string, unknown> = {};
  value.self = value;
  return value;
}
