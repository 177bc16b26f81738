import { expect, test } from 'vitest';
import { actors, noByEmail, submissionOf, testServer } from './test-server.js';

const body = { subjectIds: ['c-2', 'c-1'], purposeId: 'news', channel: 'email' };

test('many are asked about at once, ids in the body alone; after a no it says from when on', async () => {
  const server = testServer();
  const mine = server.ledger.as(actors.anna);
  await mine.submit({ subjectId: 'c-1', submission: submissionOf(await mine.form(), [noByEmail]) });
  const response = await server.ask('POST', '/may-ask', { token: 'eva', body });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    answers: [{ allowed: true }, { allowed: false, until: expect.stringMatching(/Z$/) }],
  });
});

test('authorize is asked about each of them', async () => {
  const server = testServer({ authorize: ({ subjectId }) => subjectId === 'c-1' });
  const response = await server.ask('POST', '/may-ask', { token: 'eva', body });
  expect(response.status).toBe(404);
});

test('an unknown member is refused', async () => {
  const response = await testServer().ask('POST', '/may-ask', { token: 'eva', body: { ...body, at: '2030' } });
  expect(response.status).toBe(400);
});
