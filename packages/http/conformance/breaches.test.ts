import { expect, test } from 'vitest';
import { createAdminClient } from '../src/client/index.js';
import { actors, ORIGIN, testServer } from './test-server.js';

const opening = {
  id: 'a-breach-of-these-tests',
  mode: 'drill',
  role: 'controller',
  awareAt: '2026-11-01T17:40:00.000Z',
  noticedBy: 'Eva K.',
  note: 'A laptop is missing.',
} as const;

function desk() {
  const asked: string[] = [];
  const urls: string[] = [];
  const server = testServer({
    authorize: ({ action, subjectId }) => {
      asked.push(`${action} ${subjectId}`);
      return subjectId !== 'c-2';
    },
  });
  const admin = createAdminClient({
    baseUrl: 'https://crm.example.com',
    headers: { authorization: 'Bearer eva', origin: ORIGIN },
    fetch: (url, init) => {
      urls.push(String(url));
      return server.handler(new Request(url, init));
    },
  });
  return { ...server, admin, asked, urls };
}

test('a drill over HTTP is what it is in the same process, and its id stands in no URL', async () => {
  const { admin, ledger, urls, asked } = desk();
  const opened = await admin.breaches.openBreach(opening);
  expect(await admin.breaches.openBreach(opening)).toMatchObject({ steps: [{ step: 'became_aware' }] });
  const step = { breach: opened.id, id: 'a-step-of-these-tests-0', step: 'noted', note: 'Rang the police.' } as const;
  const noted = await admin.breaches.takeBreachStep(step);
  expect(noted).toEqual({ ...(await ledger.as(actors.eva).breach(opened.id)), at: noted.at, clock: noted.clock });
  expect(noted).toMatchObject({ mode: 'drill', steps: [{}, { note: 'Rang the police.' }] });
  expect((await admin.breaches.breaches()).breaches).toHaveLength(1);
  expect(urls.join()).not.toContain(opening.id);
  expect(new Set(asked)).toEqual(
    new Set(['open_breach undefined', 'take_breach_step undefined', 'breaches undefined']),
  );
});

test('what is wrong is said by its path, and no text comes back', async () => {
  const { ask } = desk();
  for (const [body, path] of [
    [{ ...opening, awareAt: '2099-01-01T00:00:00.000Z' }, '/awareAt'],
    [{ ...opening, names: ['Maria'] }, '/names'],
    [{ ...opening, note: '' }, '/note'],
  ] as const) {
    const response = await ask('POST', '/breaches/openings', { token: 'eva', body });
    expect(response.status).toBe(400);
    const said = await response.text();
    expect(JSON.parse(said)).toMatchObject({ code: 'invalid', path });
    expect(said).not.toMatch(/laptop|Maria/);
  }
});

test('each person who is counted is authorised, and one who is denied denies the count', async () => {
  const { admin, asked } = desk();
  const asOf = opening.awareAt;
  const named = { of: 'ids', asOf, subjectIds: ['c-1', 'c-3'] } as const;
  expect(await admin.breaches.countAffected(named)).toMatchObject({ asOf, total: 2 });
  expect(asked).toEqual(['count_affected c-1', 'count_affected c-3']);
  await expect(admin.breaches.countAffected({ of: 'ids', asOf, subjectIds: ['c-1', 'c-2'] })).rejects.toMatchObject({
    code: 'not_found',
  });
  await expect(admin.breaches.countAffected(null as never)).rejects.toMatchObject({ code: 'invalid' });
});
