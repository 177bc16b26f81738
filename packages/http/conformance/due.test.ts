import { expect, test } from 'vitest';
import { createAdminClient } from '../src/client/index.js';
import { ORIGIN, testServer } from './test-server.js';

const letIn = { authorize: () => true } as const;

test('a scheduler runs what is due, and anybody let in sees that it ran', async () => {
  const { handler } = testServer(letIn, { deliver: async () => {} });
  const admin = createAdminClient({
    baseUrl: ORIGIN,
    retries: 0,
    headers: { authorization: 'Bearer mailer' },
    fetch: async (url, init) => handler(new Request(url, init)),
  });
  expect(await admin.post.state()).toEqual({ status: 'never_ran', at: '2026-11-02T09:00:00.000Z', lastRun: null });
  const none = { reminders: 0, confirmations: 0, undelivered: 0 };
  expect(await admin.post.run()).toEqual({ outcome: 'done', ...none });
  expect(await admin.post.state()).toMatchObject({ status: 'on_time', lastRun: none });
});

test('a form of another site starts no run, and reading does neither', async () => {
  const { ask, calls } = testServer(letIn);
  const plain = { token: 'eva', raw: '', headers: { 'content-type': 'text/plain' } } as const;
  expect((await ask('POST', '/post/runs', plain)).status).toBe(415);
  const foreign = { token: 'eva', body: {}, headers: { origin: 'https://evil.example' } } as const;
  expect((await ask('POST', '/post/runs', foreign)).status).toBe(403);
  expect((await ask('GET', '/post/runs', { token: 'eva' })).status).toBe(405);
  expect(calls).toEqual([]);
});
