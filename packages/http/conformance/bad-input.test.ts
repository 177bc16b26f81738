import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { actors, noByEmail, requestOf, submissionOf, testServer, yesByEmail } from './test-server.js';

const SUBMIT = '/subjects/c-1/submissions';

const chunked = (chunks: number, size: number): ReadableStream<Uint8Array> => {
  let left = chunks;
  return new ReadableStream({
    pull(controller) {
      if (left-- > 0) controller.enqueue(new Uint8Array(size).fill(32));
      else controller.close();
    },
  });
};

async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const problem: unknown = await response.json();
  expect(problem).toMatchObject({
    status: response.status,
    type: expect.stringMatching(/^urn:unticked:error:[a-z_]+$/),
  });
  return problem;
}

const nothingWritten = async ({ ledger }: ReturnType<typeof testServer>) =>
  expect(await ledger.as(actors.eva).history('c-1')).toMatchObject({ total: 0 });

describe('B1: more than the handler is willing to read', () => {
  test('a stated length over 64 KB is refused before a byte is read', async () => {
    const server = testServer();
    const body = chunked(1, 1);
    const raw = requestOf('POST', SUBMIT, { token: 'eva', raw: body, headers: { 'content-length': '65537' } });
    const problem = await problemOf(await server.handler(raw));
    expect(problem).toMatchObject({ status: 413, code: 'too_large', params: { limit: 65_536 } });
    expect(raw.bodyUsed).toBe(false);
    await nothingWritten(server);
  });

  test('a chunked body without a length is counted while it comes, and not read to its end', async () => {
    const server = testServer();
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(16_384).fill(32));
      },
    });
    const response = await server.ask('POST', SUBMIT, { token: 'eva', raw: endless });
    expect(await problemOf(response)).toMatchObject({ status: 413, code: 'too_large' });
    expect(pulled).toBeLessThan(10);
    await nothingWritten(server);
  });

  test('exactly 64 KB is read', async () => {
    const response = await testServer().ask('POST', SUBMIT, { token: 'eva', raw: chunked(4, 16_384) });
    expect(await problemOf(response)).toMatchObject({ status: 400, findings: [{ code: 'json_syntax' }] });
  });

  describe('with a clock of the test', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    test('a body that stops coming is given up', async () => {
      const server = testServer({ bodyTimeoutMs: 3_000 });
      const cancelled = vi.fn();
      const raw = new ReadableStream<Uint8Array>({ start: (c) => c.enqueue(new Uint8Array([123])), cancel: cancelled });
      const answer = server.ask('POST', SUBMIT, { token: 'eva', raw });
      await vi.advanceTimersByTimeAsync(3_000);
      const problem = await problemOf(await answer);
      expect(problem).toMatchObject({ status: 408, code: 'aborted', findings: [{ code: 'slow_body' }] });
      expect(cancelled).toHaveBeenCalled();
    });
  });

  test('a sender that goes away in the middle is no fault of the server', async () => {
    const server = testServer();
    const raw = new ReadableStream<Uint8Array>({ pull: (c) => c.error(new Error('reset')) });
    expect(await problemOf(await server.ask('POST', SUBMIT, { token: 'eva', raw }))).toMatchObject({
      status: 499,
      code: 'aborted',
    });
  });

  test('nothing packed is unpacked', async () => {
    const server = testServer();
    const response = await server.ask('POST', SUBMIT, {
      token: 'eva',
      raw: 'x',
      headers: { 'content-encoding': 'gzip' },
    });
    expect(await problemOf(response)).toMatchObject({ status: 415, findings: [{ code: 'content_encoding' }] });
  });
});

describe('B2: only plain JSON', () => {
  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    'text/plain; application/json',
    'application/json; charset=utf-16',
    'application/ld+json',
    '',
  ])('%s is refused', async (type) => {
    const server = testServer();
    const headers = { 'content-type': type };
    const form = await server.ledger.as(actors.eva).form();
    const response = await server.ask('POST', SUBMIT, { token: 'eva', body: submissionOf(form, [noByEmail]), headers });
    expect(await problemOf(response)).toMatchObject({
      status: 415,
      code: 'invalid',
      findings: [{ code: 'content_type' }],
    });
    await nothingWritten(server);
  });

  test.each(['application/json', 'Application/JSON; charset=UTF-8', 'application/json;charset="utf-8"'])(
    '%s is read',
    async (type) => {
      const server = testServer();
      const form = await server.ledger.as(actors.eva).form();
      const headers = { 'content-type': type };
      const response = await server.ask('POST', SUBMIT, {
        token: 'eva',
        body: submissionOf(form, [noByEmail]),
        headers,
      });
      expect(response.status).toBe(200);
    },
  );
});

describe('B3 to B5: what JSON.parse would let pass', () => {
  const manyKeys = `{${Array.from({ length: 5_000 }, (_, i) => `"${i}":1`).join(',')}}`;

  test.each([
    ['nothing', '', '', 'json_syntax'],
    ['half a text', '{"answers":[', '/answers/0', 'json_syntax'],
    ['two values', '{} {}', '', 'json_syntax'],
    ['a comment', '{/**/}', '', 'json_syntax'],
    ['bytes that are no text', new Uint8Array([0x22, 0xff, 0x22]), '', 'not_utf8'],
    ['the same key twice', '{"id":"a","id":"b"}', '/id', 'duplicate_key'],
    ['the same key twice, once escaped', '{"id":"a","\\u0069d":"b"}', '/id', 'duplicate_key'],
    ['arrays in arrays without end', '['.repeat(60_000), '/0'.repeat(16), 'too_deep'],
    ['objects in objects without end', '{"a":'.repeat(12_000), '/a'.repeat(16), 'too_deep'],
    ['no object', '[1]', '', 'wrong_type'],
  ])('%s', async (_, raw, path, code) => {
    const server = testServer();
    const response = await server.ask('POST', SUBMIT, { token: 'eva', raw });
    expect(await problemOf(response)).toMatchObject({ status: 400, code: 'invalid', path, findings: [{ code, path }] });
    await nothingWritten(server);
  });

  test('thousands of keys are one wrong submission, not a crash', async () => {
    const response = await testServer().ask('POST', SUBMIT, { token: 'eva', raw: manyKeys });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ outcome: 'partial', rejected: [{ answer: 'unreadable' }] });
  });

  test.each(['{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":{"polluted":true}}}'])(
    '%s changes no prototype',
    async (raw) => {
      const server = testServer();
      for (const path of [SUBMIT, '/standings', '/may-contact']) await server.ask('POST', path, { token: 'eva', raw });
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
      expect(Reflect.get(Object.prototype, 'polluted')).toBeUndefined();
    },
  );

  test.each([
    ['{"subjectIds":["c-1"],"tenant":"two"}', '/tenant', 'unknown_field'],
    ['{"subjectIds":["c-1"],"__proto__":{}}', '/__proto__', 'unknown_field'],
    ['{"subjectIds":["c-1"],"a/b":1}', '/a~1b', 'unknown_field'],
    ['{"subjectIds":"c-1"}', '/subjectIds', 'wrong_type'],
    ['{}', '/subjectIds', 'wrong_type'],
    ['null', '', 'wrong_type'],
    ['{"subjectIds":["c-1","anna@example.com"]}', '/subjectIds/1', 'bad_subject_id'],
    ['{"subjectIds":["c-1",7]}', '/subjectIds/1', 'bad_subject_id'],
    ['{"subjectIds":["c-1"],"locale":1}', '/locale', 'wrong_type'],
    ['{"subjectIds":["c-1"],"locale":"<de>"}', '/locale', 'wrong_value'],
  ])('a list takes no more than it says: %s', async (raw, path, code) => {
    const server = testServer();
    const response = await server.ask('POST', '/standings', { token: 'eva', raw });
    expect(await problemOf(response)).toMatchObject({ status: 400, code: 'invalid', path, findings: [{ code, path }] });
    expect(server.calls).toEqual([]);
  });

  test.each([
    ['{"subjectIds":[],"purposeId":"News"}', '/purposeId', 'wrong_value'],
    ['{"subjectIds":[]}', '/purposeId', 'wrong_type'],
    ['{"subjectIds":[],"purposeId":"news","channel":"fax"}', '/channel', 'wrong_value'],
    ['{"subjectIds":[],"purposeId":"news","at":"2020-01-01"}', '/at', 'unknown_field'],
  ])('a gate takes no more than it says: %s', async (raw, path, code) => {
    const response = await testServer().ask('POST', '/may-contact', { token: 'eva', raw });
    expect(await problemOf(response)).toMatchObject({ status: 400, path, findings: [{ code }] });
  });

  test('a list of more than 1000 is too large', async () => {
    const subjectIds = Array.from({ length: 1001 }, (_, i) => `c-${i}`);
    const response = await testServer().ask('POST', '/standings', { token: 'eva', body: { subjectIds } });
    expect(await problemOf(response)).toMatchObject({ status: 413, path: '/subjectIds', params: { limit: 1000 } });
  });

  test('B7: wrong types never get further than the rejected list', async () => {
    const server = testServer();
    const form = await server.ledger.as(actors.anna).form();
    const wrong = { ...submissionOf(form, [yesByEmail]), answers: [{ questionId: 'news', answer: true }] };
    const raw = `${JSON.stringify({ ...wrong, recordedAt: '+275760-02-31' }).slice(0, -1)},"seq":1e400}`;
    const response = await server.ask('POST', SUBMIT, { token: 'anna', raw });
    expect(await problemOf(response)).toMatchObject({ status: 400, path: '/seq', findings: [{ code: 'not_finite' }] });
    expect(
      await server.ledger.as(actors.anna).mayContact({ subjectId: 'c-1', purposeId: 'news', channel: 'email' }),
    ).toMatchObject({ allowed: false });
  });

  test('a withdrawal goes through whatever else the body says', async () => {
    const server = testServer();
    const form = await server.ledger.as(actors.anna).form();
    const body = {
      ...submissionOf(form, [yesByEmail, noByEmail]),
      extra: 1,
      contactPoints: { email: 'x@example.com' },
    };
    const response = await server.ask('POST', SUBMIT, { token: 'anna', body });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ outcome: 'partial', standing: { pills: expect.any(Array) } });
    expect(
      await server.ledger.as(actors.anna).mayContact({ subjectId: 'c-1', purposeId: 'news', channel: 'email' }),
    ).toMatchObject({ allowed: false, reason: 'withdrawn' });
  });
});

describe('paths and parameters', () => {
  test.each([
    ['GET', '/'],
    ['GET', '/forms'],
    ['GET', '/form/'],
    ['GET', '/subjects'],
    ['GET', '/subjects//standing'],
    ['GET', '/subjects/c-1'],
    ['GET', '/subjects/c-1/standing/x'],
    ['POST', '/subjects/c-1/submissions/x'],
    ['GET', '/FORM'],
    ['GET', '/notices/'],
  ])('%s %s is not there', async (method, path) => {
    const { ask, calls } = testServer();
    expect(await problemOf(await ask(method, path, { token: 'eva' }))).toMatchObject({
      status: 404,
      code: 'not_found',
    });
    expect(calls).toEqual([]);
  });

  test.each(['a%40b', '%7Epolicy', '~policy', 'a%2Fb', '%00', '%zz', 'x'.repeat(129), '%20', 'ä'])(
    '%s is no subject id',
    async (id) => {
      const { ask, calls } = testServer();
      for (const [method, path] of [
        ['GET', 'standing'],
        ['GET', 'history'],
        ['GET', 'form'],
        ['POST', 'submissions'],
      ] as const) {
        const response = await ask(method, `/subjects/${id}/${path}`, {
          token: 'eva',
          ...(method === 'POST' ? { body: {} } : {}),
        });
        expect(await problemOf(response)).toMatchObject({
          status: 400,
          path: '/subjectId',
          findings: [{ code: 'bad_subject_id' }],
        });
      }
      expect(calls).toEqual([]);
    },
  );

  test.each([
    ['/form?locale=de&locale=en', '/query/locale', 'duplicate_parameter'],
    ['/form?locale=', '/query/locale', 'wrong_value'],
    ['/form?audience=admin', '/query/audience', 'wrong_value'],
    ['/form?purposes=', '/query/purposes', 'wrong_value'],
    ['/form?purposes=News', '/query/purposes', 'wrong_value'],
    ['/form?limit=1', '/query/limit', 'unknown_parameter'],
    ['/subjects/c-1/history?limit=0', '/query/limit', 'wrong_value'],
    ['/subjects/c-1/history?limit=-1', '/query/limit', 'wrong_value'],
    ['/subjects/c-1/history?before=1e9', '/query/before', 'wrong_value'],
    ['/subjects/c-1/history?__proto__=1', '/query/__proto__', 'unknown_parameter'],
  ])('%s', async (path, at, code) => {
    const { ask, calls } = testServer();
    expect(await problemOf(await ask('GET', path, { token: 'eva' }))).toMatchObject({
      status: 400,
      path: at,
      findings: [{ code, path: at }],
    });
    expect(calls).toEqual([]);
  });

  test('parameters reach the ledger', async () => {
    const { ask } = testServer();
    const form = await ask('GET', '/form?purposes=news,repair&locale=de&labelLocale=en&audience=clerk', {
      token: 'eva',
    });
    expect(await form.json()).toMatchObject({
      locale: 'de',
      labelLocale: 'en',
      audience: 'clerk',
      questions: [{ id: 'news' }, { id: 'repair' }],
    });
    const history = await ask('GET', '/subjects/c-1/history?limit=1&before=9', { token: 'eva' });
    expect(await history.json()).toMatchObject({ subjectId: 'c-1', total: 0 });
  });

  test('a purpose that is not there is named to whoever may ask', async () => {
    const response = await testServer().ask('GET', '/form?purposes=newz', { token: 'eva' });
    expect(await problemOf(response)).toMatchObject({ status: 404, findings: [{ code: 'unknown_purpose' }] });
  });

  test('?subject=new refuses an id that has a log', async () => {
    const server = testServer();
    const form = await server.ledger.as(actors.anna).form();
    const send = () =>
      server.ask('POST', `${SUBMIT}?subject=new`, { token: 'anna', body: submissionOf(form, [yesByEmail]) });
    expect((await send()).status).toBe(200);
    expect(await problemOf(await send())).toMatchObject({ status: 409, code: 'subject_exists', path: '', params: {} });
  });
});
