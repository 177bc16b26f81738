import { isConsentError as isConsentErrorOfCore } from '@unticked/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  clientOf,
  offline,
  problem,
  reply,
  result,
  settle,
  standing,
  submission,
} from '../../conformance/scripted-client.js';
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

describe('what is sent', () => {
  test('every call has the method, address and body of the contract', async () => {
    const { client, sent } = clientOf([problem('invalid', 400)]);
    const c = client.subject('c:1');
    const calls = [
      client.form(),
      client.form({ purposes: ['repair', 'news'], locale: 'de', labelLocale: 'en', audience: 'clerk' }),
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
      'GET /api/consent/form?locale=de&labelLocale=en&audience=clerk&purposes=repair%2Cnews',
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
