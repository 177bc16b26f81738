import { describe, expect, test } from 'vitest';
import { routes } from '../src/contract/index.js';
import {
  actors,
  noByEmail,
  ORIGIN,
  requestOf,
  submissionOf,
  type Token,
  testServer,
  yesByEmail,
} from './test-server.js';

const SUBMIT = '/subjects/c-1/submissions';

const paths = Object.values(routes).map(({ method, path }) => ({
  method,
  path: path.replace(':subjectId', 'c-1').replace(':hash', `sha256-${'A'.repeat(43)}`),
}));

const writing = async (server: ReturnType<typeof testServer>) =>
  submissionOf(await server.ledger.as(actors.anna).form(), [noByEmail]);

describe('B16: another site in the name of who is signed in', () => {
  test.each<[string, Record<string, string>]>([
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin that ends like ours', { origin: 'https://evil-crm.example.com' }],
    ['an origin that begins like ours', { origin: 'https://crm.example.com.evil.example' }],
    ['a subdomain', { origin: 'https://a.crm.example.com' }],
    ['another scheme', { origin: 'http://crm.example.com' }],
    ['another port', { origin: 'https://crm.example.com:8443' }],
    ['capital letters, which no browser sends', { origin: 'https://CRM.example.com' }],
    ['null, from a sandboxed frame', { origin: 'null' }],
    ['two origins', { origin: `${ORIGIN}, https://evil.example` }],
    ['our origin with Sec-Fetch-Site: cross-site', { origin: ORIGIN, 'sec-fetch-site': 'cross-site' }],
    ['no origin, a cookie', { origin: '', cookie: 'session=1' }],
    ['no origin, Sec-Fetch-Site: cross-site', { origin: '', 'sec-fetch-site': 'cross-site' }],
    ['no origin, Sec-Fetch-Site: same-site', { origin: '', 'sec-fetch-site': 'same-site' }],
  ])('%s: 403, nothing written', async (_, headers) => {
    const server = testServer();
    const body = await writing(server);
    for (const path of [SUBMIT, '/standings', '/may-contact']) {
      const request = requestOf('POST', path, { token: 'anna', body, headers });
      if (headers.origin === '') request.headers.delete('origin');
      const response = await server.handler(request);
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ code: 'forbidden', findings: [{ code: 'foreign_origin' }] });
    }
    expect(server.calls).toEqual([]);
  });

  test.each<[string, Record<string, string>]>([
    ['our page', { origin: ORIGIN, 'sec-fetch-site': 'same-origin', cookie: 'session=1' }],
    ['our page in an old browser, or on plain http', { origin: ORIGIN, cookie: 'session=1' }],
    ['a listed page of the same site', { origin: 'https://admin.example.com', 'sec-fetch-site': 'same-site' }],
    ['another server, with a token and no cookie', { origin: '' }],
  ])('%s may', async (_, headers) => {
    const server = testServer({ origins: [ORIGIN, 'https://admin.example.com'] });
    const request = requestOf('POST', SUBMIT, { token: 'anna', body: await writing(server), headers });
    if (headers.origin === '') request.headers.delete('origin');
    expect((await server.handler(request)).status).toBe(200);
  });

  test('a form of another site cannot say that it sends JSON', async () => {
    const server = testServer();
    const raw = new URLSearchParams({ '{"answers":[': ']}' }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await server.ask('POST', SUBMIT, { token: 'anna', raw, headers })).status).toBe(415);
    expect(
      (
        await server.ask('POST', SUBMIT, {
          token: 'anna',
          raw,
          headers: { ...headers, origin: 'https://evil.example' },
        })
      ).status,
    ).toBe(403);
    expect(server.calls).toEqual([]);
  });
});

describe('CORS', () => {
  test('listed origins are named one by one, with credentials and never as a wildcard', async () => {
    const { ask } = testServer({ origins: [ORIGIN, 'https://admin.example.com'] });
    const response = await ask('GET', '/form', { token: 'eva', headers: { origin: 'https://admin.example.com' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('https://admin.example.com');
    expect(response.headers.get('access-control-allow-credentials')).toBe('true');
    expect(response.headers.get('vary')).toBe('origin');
  });

  test.each(['https://evil.example', 'null', 'https://evil-crm.example.com'])(
    '%s gets no header, also on an error',
    async (origin) => {
      const { ask } = testServer();
      for (const path of ['/form', '/nothing', '/subjects/c-1/standing']) {
        const response = await ask('GET', path, { headers: { origin } });
        expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
        expect(response.headers.get('vary')).toBe('origin');
      }
    },
  );

  test('a preflight is answered without asking who it is', async () => {
    const { ask, calls } = testServer({
      authenticate: () => {
        throw new Error('asked');
      },
    });
    const headers = { origin: ORIGIN, 'access-control-request-method': 'POST' };
    const response = await ask('OPTIONS', SUBMIT, { headers });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-methods')).toBe('POST, OPTIONS');
    expect(response.headers.get('access-control-allow-headers')).toBe('authorization, content-type');
    const foreign = await ask('OPTIONS', SUBMIT, { headers: { ...headers, origin: 'https://evil.example' } });
    expect(foreign.headers.get('access-control-allow-methods')).toBeNull();
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
    expect(calls).toEqual([]);
  });
});

describe('B17: a method that reads never writes', () => {
  test('GET, HEAD and OPTIONS leave the log as it is, on every route and with every body', async () => {
    const server = testServer();
    const read = async (): Promise<unknown> => server.ledger.as(actors.anna).history('c-1');
    await server.ledger
      .as(actors.anna)
      .submit({ subjectId: 'c-1', submission: submissionOf(await server.ledger.as(actors.anna).form(), [yesByEmail]) });
    const before = await read();
    for (const { path } of paths) {
      for (const method of ['GET', 'HEAD', 'OPTIONS']) await server.ask(method, path, { token: 'anna' });
    }
    expect(await read()).toEqual(before);
    expect(server.calls).not.toContain('submit');
  });

  test.each(['HEAD', 'OPTIONS'])('%s asks the ledger nothing', async (method) => {
    const { ask, calls } = testServer();
    for (const { path } of paths) await ask(method, path, { token: 'eva' });
    expect(calls).toEqual([]);
  });

  test('every other method is refused with the one that is allowed', async () => {
    const { ask, calls } = testServer();
    for (const { method, path } of paths) {
      for (const other of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'].filter((one) => one !== method)) {
        const response = await ask(other, path, { token: 'eva' });
        expect(response.status).toBe(405);
        expect(response.headers.get('allow')).toBe(`${method}, OPTIONS`);
        expect(await response.json()).toMatchObject({ code: 'invalid', findings: [{ code: 'method_not_allowed' }] });
      }
    }
    expect(calls).toEqual([]);
  });
});

describe('B20: nothing is kept on the way', () => {
  const cases: readonly [string, string, Token | undefined, number][] = [
    ['GET', '/form', 'eva', 200],
    ['GET', '/subjects/c-1/history', 'eva', 200],
    ['GET', '/subjects/c-1/standing', undefined, 401],
    ['GET', '/subjects/c-2/standing', 'anna', 404],
    ['GET', '/nothing', 'eva', 404],
    ['POST', '/standings', 'eva', 400],
    ['PUT', '/form', 'eva', 405],
    ['OPTIONS', '/form', undefined, 204],
  ];

  test.each(cases)('%s %s as %s', async (method, path, token, status) => {
    const response = await testServer().ask(method, path, {
      ...(token === undefined ? {} : { token }),
      ...(method === 'POST' ? { raw: '[' } : {}),
    });
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('the only id in any URL is the subject of the path', () => {
    const variables = Object.values(routes).flatMap(({ path }) => path.match(/:\w+/g) ?? []);
    expect(new Set(variables)).toEqual(new Set([':subjectId', ':hash']));
    const parameters = new Set(Object.values(routes).flatMap(({ query }) => [...query]));
    expect([...parameters].toSorted()).toEqual([
      'audience',
      'before',
      'labelLocale',
      'limit',
      'locale',
      'purposes',
      'subject',
    ]);
  });
});
