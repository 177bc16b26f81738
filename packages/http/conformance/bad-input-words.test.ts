import { type Answer, MAX_BYTES, type SubmitResult, wordsDe, wordsEn } from '@unticked/core';
import { beforeEach, describe, expect, test } from 'vitest';
import { problemTitles } from '../src/contract/index.js';
import { type Asking, actors, submissionOf, type Token, testServer, yesByEmail } from './test-server.js';

/** The words of the list "bad input" as they arrive over HTTP, one a row. */
const note = 'Eva Muster, eva@x.example, +43 732 123456';
const telling = /Muster|eva@x|732|privat/;
const takenAway = [
  { questionId: 'news', channel: 'sms', answer: 'refused' },
  { questionId: 'repair', answer: 'withdrawn' },
  { questionId: 'repair-messages', channel: 'sms', answer: 'objected' },
] as const satisfies readonly Answer[];
/** A no to what never was a consent is an objection. */
const kept = ['refused news sms', 'objected repair *', 'objected repair-messages sms'];

let server: ReturnType<typeof testServer>;
let good: ReturnType<typeof submissionOf>;

beforeEach(async () => {
  server = testServer();
  const form = await server.ledger.as(actors.anna).form();
  good = submissionOf(form, [yesByEmail, ...takenAway], { capture: { method: 'web_form', note } });
  server.clock.now += 5000;
});

const submit = (asking: Asking, subjectId = 'c-1') => server.ask('POST', `/subjects/${subjectId}/submissions`, asking);
const told = async (subjectId = 'c-1') => {
  const { entries } = await server.ledger.as(actors.eva).history(subjectId);
  return entries.map(({ kind, purposeId, channel }) => `${kind} ${purposeId} ${channel}`).toReversed();
};
const stored = async (): Promise<string> => {
  const { store } = server;
  const subjects = (await store.scan?.('one', { after: '', limit: 100 })) ?? [];
  const logs = subjects.map((subject) => store.read({ tenant: 'one', subject }, { after: 0, limit: 100 }));
  return JSON.stringify([subjects, await Promise.all(logs)]);
};

const saysWhatToDo = (code: string): void => {
  expect(Reflect.get(wordsEn, code), `${code} in English`).toMatch(/^[A-Z].{15,}: .{4,}\.$/u);
  expect(Reflect.get(wordsDe, code), `${code} in German`).toMatch(/^[A-ZÄÖÜ].{15,}: .{4,}\.$/u);
};

describe('unreadable: a problem with its status, nothing written, the id free', () => {
  interface Fault {
    readonly status: number;
    readonly code: keyof typeof problemTitles;
    readonly path: string;
    readonly finding?: string;
    readonly spoil?: (text: string) => Asking;
    readonly subjectId?: string;
  }
  const spoilt = (from: string, to: string) => (text: string) => ({ raw: text.replace(from, to) });

  test.each<[string, Fault]>([
    [
      'over 64 KB',
      { status: 413, code: 'too_large', path: '', spoil: spoilt('{', `{"x":"${'x'.repeat(MAX_BYTES)}",`) },
    ],
    [
      'a depth bomb',
      {
        status: 400,
        code: 'invalid',
        path: '/0'.repeat(16),
        finding: 'too_deep',
        spoil: () => ({ raw: '['.repeat(50_000) }),
      },
    ],
    [
      'JSON syntax',
      {
        status: 400,
        code: 'invalid',
        path: '/mode',
        finding: 'json_syntax',
        spoil: spoilt('"mode":', '"mode":privat,'),
      },
    ],
    [
      'duplicate keys',
      {
        status: 400,
        code: 'invalid',
        path: '/mode',
        finding: 'duplicate_key',
        spoil: spoilt('"mode"', '"mode":"screen","mode"'),
      },
    ],
    [
      'content type',
      {
        status: 415,
        code: 'invalid',
        path: '',
        finding: 'content_type',
        spoil: (raw) => ({ raw, headers: { 'content-type': 'text/plain' } }),
      },
    ],
    [
      'no actor',
      { status: 401, code: 'unauthenticated', path: '', spoil: (raw) => ({ raw, headers: { authorization: '' } }) },
    ],
    [
      'a bad subject id',
      { status: 400, code: 'invalid', path: '/subjectId', finding: 'bad_subject_id', subjectId: 'eva%40x.example' },
    ],
  ])('%s', async (_, { status, code, path, finding, subjectId, spoil = (raw) => ({ raw }) }) => {
    const before = await stored();
    const response = await submit({ token: 'anna', ...spoil(JSON.stringify(good)) }, subjectId);
    const text = await response.text();

    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const findings = finding === undefined ? [] : [{ code: finding, path }];
    expect(JSON.parse(text)).toMatchObject({ status, code, path, findings, title: problemTitles[code] });
    expect(problemTitles[code]).toMatch(/[.;] ?[A-Za-z].*\.$/);
    for (const found of findings) saysWhatToDo(found.code);

    expect(text).not.toMatch(telling);
    expect(server.faults).toHaveLength(1);
    for (const { error, ...line } of server.faults) expect(`${JSON.stringify(line)} ${error}`).not.toMatch(telling);

    expect(await stored()).toBe(before);
    const again = await submit({ token: 'anna', body: good });
    expect(await again.json()).toMatchObject({ outcome: 'recorded', replayed: false });
  });
});

type Data = Record<string, unknown> & {
  answers: Record<string, unknown>[];
  presentation: Record<string, unknown> & { notices: Record<string, { screen: string }> };
  capture: Record<string, unknown>;
};
/** Sets a member of its own, also where the name is one of every object's. */
const put = (target: object, name: string, value: unknown): void =>
  void Object.defineProperty(target, name, { value, enumerable: true, configurable: true });
const inYes =
  (name: string, value: unknown) =>
  ({ answers: [first = {}] }: Data): void =>
    put(first, name, value);
const notOurs = ['UO-S02 /presentation/notices/news', 'UO-S02 /presentation/seal'];

describe('readable but wrong: no such grant is written, what takes away beside it is', () => {
  interface Wrong {
    readonly spoil: (data: Data) => void;
    readonly findings: readonly string[];
    /** Staff, who fill in the form for the person. */
    readonly token?: Token;
    readonly leaves?: readonly string[];
  }
  const stranger = (name: string, value: unknown): [string, Wrong] => [
    `an unknown field ${name}`,
    { spoil: (data) => put(data, name, value), findings: [`unknown_field /${name}`] },
  ];

  test.each<[string, Wrong]>([
    ['wrong types', { spoil: inYes('answer', true), findings: ['unknown_value /answers/0/answer'] }],
    stranger('recordedAt', '2020-01-01T00:00:00.000Z'),
    stranger('actor', { type: 'staff', id: 'privat' }),
    stranger('tenant', 'two'),
    stranger('seq', 1),
    stranger('__proto__', { polluted: true }),
    [
      'an unknown purpose',
      {
        spoil: inYes('questionId', 'nothing'),
        findings: ['unknown_purpose /answers/0/questionId'],
        leaves: ['not_given news email'],
      },
    ],
    [
      'an unknown notice hash',
      {
        spoil: ({ presentation }) => put(presentation.notices, 'news', { screen: `sha256-${'A'.repeat(43)}` }),
        findings: notOurs,
      },
    ],
    [
      'a foreign notice hash',
      { spoil: ({ presentation: { notices } }) => put(notices, 'news', notices.repair), findings: notOurs },
    ],
    [
      'lone surrogates',
      { spoil: ({ capture }) => put(capture, 'note', 'privat \ud800'), findings: ['lone_surrogate /capture/note'] },
    ],
    ['a grant without act', { spoil: inYes('act', undefined), findings: ['UO-S01 /answers/0/act'] }],
    [
      'a grant without evidence',
      { spoil: ({ presentation }) => put(presentation, 'seal', undefined), findings: ['UO-S02 /presentation/seal'] },
    ],
    [
      "a staff grant without its method's evidence",
      {
        token: 'eva',
        spoil: (data) => Object.assign(data, { mode: 'screen', capture: { method: 'email', note } }),
        findings: ['UO-S03 /capture/evidence'],
      },
    ],
  ])('%s', async (_, { spoil, findings, token = 'anna', leaves = [] }) => {
    const body = JSON.parse(JSON.stringify(good));
    spoil(body);
    const response = await submit({ token, body });
    const result = (await response.json()) as SubmitResult; // what the route answers

    expect(response.status).toBe(200);
    expect(result).toMatchObject({ outcome: 'partial', replayed: false });
    const found = result.rejected.flatMap((rejected) => rejected.findings);
    expect(found.map(({ code, path }) => `${code} ${path}`)).toEqual(findings);
    for (const { code } of found) saysWhatToDo(code);
    expect(JSON.stringify(result)).not.toMatch(telling);
    expect(server.faults).toEqual([]);

    expect(await told()).toEqual([...kept, ...leaves]);
    const question = { subjectId: 'c-1', purposeId: 'news', channel: 'email' } as const;
    expect(await server.ledger.as(actors.eva).mayContact(question)).toMatchObject({ allowed: false });
    expect(await server.ledger.as(actors.otto).history('c-1')).toMatchObject({ total: 0 });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(await (await submit({ token, body })).json()).toMatchObject({ replayed: true, events: result.events });
  });

  test('with nothing to take away beside it: the whole is set aside for a look, and a new id is asked for', async () => {
    const body = JSON.parse(JSON.stringify({ ...good, answers: [yesByEmail], recordedAt: 'x' }));
    expect(await (await submit({ token: 'anna', body })).json()).toMatchObject({ outcome: 'partial' });
    expect((await told()).map((line) => line.split(' ')[0])).toEqual(['set_aside']);
    const mended = { ...good, answers: [yesByEmail] };
    expect((await submit({ token: 'anna', body: mended })).status).toBe(422);
    const anew = { ...mended, id: `${good.id}-anew` };
    expect(await (await submit({ token: 'anna', body: anew })).json()).toMatchObject({ outcome: 'recorded' });
  });
});
