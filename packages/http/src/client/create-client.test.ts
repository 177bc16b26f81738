import { isConsentError as isConsentErrorOfCore, type StoredNotice, type Submission } from '@unticked/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ClientOptions } from './client-options.js';
import { createClient } from './create-client.js';
import { isConsentError } from './is-consent-error.js';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

type Answer = Response | Error | (() => Response | Promise<Response>);

const reply = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

const problem = (code: string, status: number, more: object = {}, headers: Record<string, string> = {}): Response =>
  reply(
    {
      type: `urn:unticked:error:${code}`,
      title: `Title of ${code}`,
      status,
      code,
      path: '',
      findings: [],
      params: {},
      ...more,
    },
    status,
    {
      'content-type': 'application/problem+json',
      ...headers,
    },
  );

const html = (status: number): Response =>
  reply('<!doctype html><title>Sign in</title>', status, { 'content-type': 'text/html' });

const standing = { subjectId: 'c-1', state: 'active', at: '2026-11-02T09:00:00.000Z', pills: [] };
const result = { outcome: 'recorded', replayed: false, events: [], rejected: [], standing };
const submission: Submission = {
  id: 'test-submission-00000001',
  presentation: {
    id: 'p',
    policyId: 'x',
    policyVersion: 1,
    locale: 'en',
    audience: 'person',
    notices: {},
    issuedAt: '',
  },
  mode: 'screen',
  answers: [],
};

/** A client whose server gives these answers, one after another; the last one again and again. */
function clientOf(answers: readonly Answer[], options: Partial<ClientOptions> = {}) {
  const sent: { url: string; init: RequestInit; at: number }[] = [];
  const began = Date.now();
  const client = createClient({
    baseUrl: '/api/consent/',
    fetch: async (url, init) => {
      const answer = answers[Math.min(sent.length, answers.length - 1)];
      sent.push({ url, init, at: Date.now() - began });
      if (answer instanceof Response) return answer.clone();
      if (typeof answer === 'function') return answer();
      throw answer;
    },
    ...options,
  });
  return { client, sent };
}

async function settle<T>(promise: Promise<T>): Promise<PromiseSettledResult<T>> {
  const settled = Promise.allSettled([promise]);
  await vi.runAllTimersAsync();
  return (await settled)[0];
}

const offline = new TypeError('Failed to fetch');

describe('what is sent', () => {
  test('every call has the method, address and body of the contract', async () => {
    const { client, sent } = clientOf([problem('invalid', 400)]);
    const c = client.subject('c:1');
    const calls = [
      client.form(),
      client.form({ purposes: ['repair', 'news'], locale: 'de', audience: 'clerk' }),
      c.form({ locale: 'de' }),
      c.standing(),
      c.standing({ locale: 'de' }),
      c.history({ before: 7, limit: 20 }),
      c.submit(submission),
      c.submit(submission, { subject: 'new' }),
      client.standings(['a', 'b'], { locale: 'de' }),
      client.mayContactMany({ subjectIds: ['a'], purposeId: 'news', channel: 'sms' }),
      client.notice(`sha256-${'A'.repeat(43)}`),
    ];
    await Promise.allSettled(calls);
    expect(
      sent.map(({ url, init }) => [init.method, url, init.body ?? '']).map((parts) => parts.join(' ').trim()),
    ).toEqual([
      'GET /api/consent/form',
      'GET /api/consent/form?locale=de&audience=clerk&purposes=repair%2Cnews',
      'GET /api/consent/subjects/c%3A1/form?locale=de',
      'GET /api/consent/subjects/c%3A1/standing',
      'GET /api/consent/subjects/c%3A1/standing?locale=de',
      'GET /api/consent/subjects/c%3A1/history?before=7&limit=20',
      `POST /api/consent/subjects/c%3A1/submissions ${JSON.stringify(submission)}`,
      `POST /api/consent/subjects/c%3A1/submissions?subject=new ${JSON.stringify(submission)}`,
      'POST /api/consent/standings {"locale":"de","subjectIds":["a","b"]}',
      'POST /api/consent/may-contact {"subjectIds":["a"],"purposeId":"news","channel":"sms"}',
      `GET /api/consent/notices/sha256-${'A'.repeat(43)}`,
    ]);
  });

  test('only a body has a content type; headers and credentials are the host’s', async () => {
    const tokens = ['one', 'two'];
    const headers = async () => ({ authorization: `Bearer ${tokens.shift()}` });
    const { client, sent } = clientOf([offline, reply(result)], { headers, credentials: 'include' });
    await settle(client.subject('c-1').submit(submission));
    expect(sent.map(({ init }) => init)).toMatchObject([
      { credentials: 'include', headers: { authorization: 'Bearer one', 'content-type': 'application/json' } },
      { credentials: 'include', headers: { authorization: 'Bearer two', 'content-type': 'application/json' } },
    ]);
    const { client: plain, sent: read } = clientOf([reply(standing)]);
    await plain.subject('c-1').standing();
    expect(read[0]?.init).toMatchObject({ credentials: 'same-origin', headers: {} });
    expect(read[0]?.init).not.toHaveProperty('headers.content-type');
  });

  test.each(['.', '..', '', 'a/b', 'a b', 'anna@example.com', '+4366012345', '~policy', 'x'.repeat(129)])(
    'the id "%s" never reaches an address',
    async (id) => {
      const { client, sent } = clientOf([reply(standing)]);
      const anna = client.subject(id);
      const calls = [anna.standing(), anna.form(), anna.history(), anna.submit(submission)];
      for (const call of calls) await expect(call).rejects.toMatchObject({ code: 'invalid', path: '/subjectId' });
      expect(sent).toEqual([]);
    },
  );

  test('an empty list and a hash that is none are answered without a request', async () => {
    const { client, sent } = clientOf([offline]);
    expect(await client.standings([])).toEqual([]);
    expect(await client.mayContactMany({ subjectIds: [], purposeId: 'news' })).toEqual([]);
    expect(await client.notice('../form')).toBeNull();
    expect(sent).toEqual([]);
  });

  test('it works where pages have neither crypto.subtle nor an own fetch', async () => {
    vi.stubGlobal('crypto', undefined);
    const global = vi.fn(async () => reply(standing));
    const client = createClient({ baseUrl: '/api' });
    vi.stubGlobal('fetch', global);
    expect(await client.subject('c-1').standing()).toEqual(standing);
    expect(global).toHaveBeenCalledOnce();
  });
});

describe('B39: what is tried again', () => {
  test.each<[string, Answer]>([
    ['a network failure', offline],
    ['408', problem('aborted', 408)],
    ['429', html(429)],
    ['500', html(500)],
    ['502', html(502)],
    ['503', problem('unavailable', 503)],
    ['503, undecided', problem('indefinite', 503)],
    ['504', html(504)],
    ['an answer that breaks off', reply('{"subjectId":"c-')],
    ['a body that breaks off', () => new Response(new ReadableStream({ start: (c) => c.error(offline) }))],
  ])('%s', async (_, answer) => {
    const { client, sent } = clientOf([answer, answer, reply(result)]);
    expect(await settle(client.subject('c-1').submit(submission))).toMatchObject({
      status: 'fulfilled',
      value: result,
    });
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map(({ init }) => init.body)).size).toBe(1);
  });

  test.each([
    [400, 'invalid'],
    [401, 'unauthenticated'],
    [403, 'not_allowed'],
    [404, 'not_found'],
    [409, 'conflict'],
    [409, 'subject_exists'],
    [413, 'too_large'],
    [422, 'idempotency_mismatch'],
    [501, 'unsupported'],
    [500, 'tampered'],
  ])('never %i %s', async (status, code) => {
    const { client, sent } = clientOf([problem(code, status)]);
    expect(await settle(client.subject('c-1').submit(submission))).toMatchObject({
      status: 'rejected',
      reason: { code },
    });
    expect(sent).toHaveLength(1);
  });

  test('three times at most, each wait up to twice the one before', async () => {
    const { client, sent } = clientOf([offline]);
    expect(await settle(client.form())).toMatchObject({ reason: { code: 'unavailable' } });
    expect(sent.map(({ at }) => at)).toEqual([0, 150, 450, 1050]);
    const { client: never, sent: once } = clientOf([offline], { retries: 0 });
    await settle(never.form());
    expect(once).toHaveLength(1);
  });

  test.each([
    ['2', 2_150],
    ['0', 150],
    ['soon', 150],
    ['-1', 150],
  ])('Retry-After: %s', async (header, at) => {
    const { client, sent } = clientOf([problem('unavailable', 503, {}, { 'retry-after': header }), reply(standing)]);
    await settle(client.subject('c-1').standing());
    expect(sent[1]?.at).toBe(at);
  });

  test('Retry-After as a date', async () => {
    vi.setSystemTime('2026-11-02T09:00:00.000Z');
    const header = { 'retry-after': 'Mon, 02 Nov 2026 09:00:04 GMT' };
    const { client, sent } = clientOf([problem('unavailable', 503, {}, header), reply(standing)]);
    await settle(client.subject('c-1').standing());
    expect(sent[1]?.at).toBe(4_150);
  });

  test('a server that asks for minutes is not asked again', async () => {
    const { client, sent } = clientOf([problem('unavailable', 503, {}, { 'retry-after': '120' })]);
    expect(await settle(client.form())).toMatchObject({ reason: { code: 'unavailable' } });
    expect(sent).toHaveLength(1);
  });

  test('a server that never answers is given up, and asked again', async () => {
    const hang = (_: string, init: RequestInit): Promise<Response> =>
      new Promise((_resolve, reject) => init.signal?.addEventListener('abort', () => reject(new Error('aborted'))));
    const { client } = clientOf([], { fetch: hang, timeoutMs: 1_000, retries: 1 });
    expect(await settle(client.form())).toMatchObject({ reason: { code: 'unavailable' } });
    expect(await settle(client.subject('c-1').submit(submission))).toMatchObject({ reason: { code: 'indefinite' } });
  });
});

describe('B42: an answer that is none', () => {
  test.each<[string, Answer]>([
    ['a sign-in page', html(200)],
    ['a page that was not found', html(404)],
    ['JSON of something else', reply({ ok: true })],
    ['a list', reply([])],
    ['null', reply('null')],
    ['half of it', reply('{"pills":[')],
    ['nothing', new Response(null, { status: 204 })],
    ['a problem of another kind', reply({ title: 'Nope' }, 500, { 'content-type': 'application/problem+json' })],
    ['a code that nobody knows', problem('toString', 500)],
    ['somebody else’s standing', reply({ ...standing, subjectId: 'c-2' })],
  ])('%s is unavailable', async (_, answer) => {
    const { client } = clientOf([answer]);
    const settled = await settle(client.subject('c-1').standing());
    expect(settled).toMatchObject({ status: 'rejected', reason: { code: 'unavailable', retryable: true } });
  });

  test.each<[string, Answer, string]>([
    ['a sign-in page', html(200), 'indefinite'],
    ['half of it', reply('{"outcome":"recorded"'), 'indefinite'],
    ['another outcome', reply({ ...result, outcome: 'maybe' }), 'indefinite'],
    ['a gateway that waited too long', html(504), 'indefinite'],
    ['a network failure', offline, 'indefinite'],
    ['a ledger that says nothing was written', problem('unavailable', 503), 'unavailable'],
    ['a page that was not found', html(404), 'unavailable'],
    ['a gate in front', html(401), 'unauthenticated'],
    ['a firewall', html(403), 'forbidden'],
    ['a proxy with a limit', html(413), 'too_large'],
  ])('while saving, %s', async (_, answer, code) => {
    const { client } = clientOf([answer]);
    expect(await settle(client.subject('c-1').submit(submission))).toMatchObject({
      status: 'rejected',
      reason: { code },
    });
  });

  test('a text under another hash than the one asked for is never shown', async () => {
    const [asked, other] = [`sha256-${'A'.repeat(43)}`, `sha256-${'B'.repeat(43)}`];
    const stored = { hash: other, notice: {} } as unknown as StoredNotice; // only the hash is looked at
    const { client } = clientOf([reply(stored)]);
    expect(await settle(client.notice(asked))).toMatchObject({ reason: { code: 'unavailable' } });
  });

  test('answers for others, or for fewer, are none', async () => {
    const { client } = clientOf([reply({ standings: [standing] })]);
    expect(await settle(client.standings(['c-1', 'c-2']))).toMatchObject({ reason: { code: 'unavailable' } });
    expect(await settle(client.standings(['c-2']))).toMatchObject({ reason: { code: 'unavailable' } });
    expect(await settle(client.standings(['c-1']))).toMatchObject({ value: [standing] });
    const { client: gate } = clientOf([reply({ answers: [{ allowed: true }] })]);
    expect(await settle(gate.mayContactMany({ subjectIds: ['a', 'b'], purposeId: 'news' }))).toMatchObject({
      reason: { code: 'unavailable' },
    });
    const { client: vague } = clientOf([reply({ answers: [{ allowed: 'yes' }] })]);
    expect(await settle(vague.mayContactMany({ subjectIds: ['a'], purposeId: 'news' }))).toMatchObject({
      reason: { code: 'unavailable' },
    });
  });
});

describe('a call that its caller gives up', () => {
  test('before it was sent: aborted, nothing sent', async () => {
    const { client, sent } = clientOf([reply(result)]);
    const { signal } = { signal: AbortSignal.abort() };
    await expect(client.subject('c-1').submit(submission, { signal })).rejects.toMatchObject({ code: 'aborted' });
    expect(sent).toEqual([]);
  });

  const givenUp = (save: boolean) => {
    const controller = new AbortController();
    const hang = (_: string, init: RequestInit): Promise<Response> =>
      new Promise((_resolve, reject) => init.signal?.addEventListener('abort', () => reject(new Error('aborted'))));
    const { client } = clientOf([], { fetch: hang });
    const anna = client.subject('c-1');
    const { signal } = controller;
    const call: Promise<unknown> = save ? anna.submit(submission, { signal }) : anna.standing({}, { signal });
    setTimeout(() => controller.abort(), 10);
    return settle(call);
  };

  test('while a save is under way: it may be there', async () => {
    expect(await givenUp(true)).toMatchObject({ reason: { code: 'indefinite' } });
  });

  test('while reading: aborted', async () => {
    expect(await givenUp(false)).toMatchObject({ reason: { code: 'aborted' } });
  });

  test('between two tries: no further try', async () => {
    const controller = new AbortController();
    const { client, sent } = clientOf([offline]);
    const call = client.form({}, { signal: controller.signal });
    setTimeout(() => controller.abort(), 10);
    expect(await settle(call)).toMatchObject({ reason: { code: 'aborted' } });
    expect(sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('errors', () => {
  test('are the ledger’s own to every copy of isConsentError', async () => {
    const findings = [{ code: 'duplicate_key', severity: 'error', path: '/id', params: {} }];
    const { client } = clientOf([problem('invalid', 400, { path: '/id', findings, params: { limit: 1 } })]);
    const settled = await settle(client.form());
    const error: unknown = settled.status === 'rejected' ? settled.reason : undefined;
    expect(error).toMatchObject({
      name: 'ConsentError',
      code: 'invalid',
      path: '/id',
      findings,
      params: { limit: 1 },
      retryable: false,
    });
    expect(String(error)).toBe('ConsentError: invalid at /id: Title of invalid');
    for (const is of [isConsentErrorOfCore, isConsentError]) {
      expect([is(error), is(error, 'invalid'), is(error, 'not_found')]).toEqual([true, true, false]);
    }
  });

  test.each([undefined, null, 'invalid', { code: 'invalid' }, new Error('invalid')])('%s is none', (error) => {
    expect(isConsentError(error)).toBe(false);
  });

  test('keep only what has the right shape', async () => {
    const wrong = {
      title: 1,
      path: {},
      findings: [null, 'x', { code: 'a', path: '', params: {} }],
      params: { a: 1, b: {} },
    };
    const { client } = clientOf([problem('invalid', 400, wrong)]);
    const settled = await settle(client.form());
    expect(settled).toMatchObject({ reason: { path: '', findings: [{ code: 'a' }], params: { a: 1 } } });
    expect(settled).not.toHaveProperty('reason.params.b');
  });
});
