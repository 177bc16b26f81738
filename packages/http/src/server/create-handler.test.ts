import { createLedger, createMemoryStore } from '@unticked/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { authorizeEverythingForDevelopmentOnly } from './authorize-everything-for-development-only.js';
import { createHandler } from './create-handler.js';
import type { HandlerOptions } from './handler-options.js';

afterEach(() => void vi.unstubAllEnvs());

const store = createMemoryStore();
const sealing = createLedger({ store, presentationKeys: ['a key of the tests, 32 characters and more'] });
const options: HandlerOptions = {
  ledger: sealing,
  authenticate: () => null,
  authorize: () => false,
  origins: ['https://crm.example.com'],
};

/** As a host without types would call it. */
const start = (changed: object) => () => createHandler(Object.assign({}, options, changed));

describe('createHandler starts only with what it needs', () => {
  test('all there', () => {
    expect(start({})).not.toThrow();
    expect(start({ basePath: '/api/consent', origins: [] })).not.toThrow();
    expect(start({ origins: ['http://localhost:3000', 'https://crm.example.com:8443'] })).not.toThrow();
  });

  test.each<[string, object, string]>([
    ['ledger', { ledger: undefined }, '`ledger` is missing.'],
    ['presentation keys', { ledger: createLedger({ store }) }, 'Pass `presentationKeys` to createLedger.'],
    ['presentation keys, of a ledger that does not say', { ledger: { as: sealing.as } }, 'has no presentation keys'],
    ['authenticate', { authenticate: undefined }, '`authenticate` is missing, so nobody could be told from anybody.'],
    ['authorize', { authorize: undefined }, '`authorize` is missing, and without it everything is denied.'],
    ['authorize as a word', { authorize: true }, '`authorize` is missing'],
    ['origins', { origins: undefined }, '`origins` is missing.'],
    ['a wildcard', { origins: ['*'] }, 'holds "*", which is no exact origin'],
    ['a sandboxed frame', { origins: ['null'] }, 'holds "null"'],
    ['a slash too many', { origins: ['https://crm.example.com/'] }, 'without a slash at the end'],
    ['a pattern', { origins: ['https://*.example.com'] }, 'holds "https://*.example.com"'],
    ['a regular expression', { origins: [/crm/] }, 'no exact origin'],
    ['a base path without its slash', { basePath: 'api' }, '`basePath` must begin with a slash'],
    ['a base path that ends with one', { basePath: '/api/' }, '`basePath` must begin with a slash'],
  ])('not without: %s', (_, changed, sentence) => {
    expect(start(changed)).toThrow(TypeError);
    expect(start(changed)).toThrow(sentence);
  });

  test('everything that is missing is said at once', () => {
    const sentences = /`ledger`.*`authenticate`.*`authorize`.*`origins`/s;
    expect(() => createHandler(Object.create(null))).toThrow(sentences);
  });

  test('the preset for development does not start in production', () => {
    const open = { authorize: authorizeEverythingForDevelopmentOnly };
    expect(start(open)).not.toThrow();
    vi.stubEnv('NODE_ENV', 'production');
    expect(start(open)).toThrow('`authorize` is the preset for development, and NODE_ENV is production.');
    expect(start({})).not.toThrow();
  });

  test('origins that are changed later change nothing', async () => {
    const origins = ['https://crm.example.com'];
    const handler = createHandler({ ...options, origins });
    origins.push('https://evil.example');
    const headers = { origin: 'https://evil.example', 'content-type': 'application/json' };
    const request = new Request('https://crm.example.com/standings', { method: 'POST', headers, body: '{}' });
    expect((await handler(request)).status).toBe(403);
  });
});
