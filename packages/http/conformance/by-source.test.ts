import { expect, test } from 'vitest';
import { createAdminClient } from '../src/client/index.js';
import { actors, ORIGIN, submissionOf, testServer, yesByEmail } from './test-server.js';

const order = { system: 'crm', object: 'repair_order', id: 'R-1042' };

/** Eva may ask about whoever is not named here. */
async function desk(hidden?: string) {
  const asked: string[] = [];
  const server = testServer({
    authorize: ({ action, subjectId }) => {
      asked.push(`${action} ${subjectId}`);
      return subjectId === undefined || subjectId !== hidden;
    },
  });
  const admin = createAdminClient({
    baseUrl: 'https://crm.example.com',
    headers: { authorization: 'Bearer eva', origin: ORIGIN },
    fetch: (url, init) => server.handler(new Request(url, init)),
  });
  const eva = server.ledger.as(actors.eva);
  for (const subjectId of ['c-1', 'c-2']) {
    const capture = { method: 'in_person', source: order } as const;
    await eva.submit({ subjectId, submission: submissionOf(await eva.form(), [yesByEmail], { capture }) });
  }
  return { ...server, admin, asked, eva };
}

test('whoever answered from a record is found over HTTP as in the same process, and each of them is authorised', async () => {
  const { admin, eva, asked } = await desk();
  expect(await admin.bySource({ ...order, locale: 'de' })).toEqual(await eva.bySource({ ...order, locale: 'de' }));
  expect(asked).toEqual(['by_source undefined', 'by_source undefined', 'by_source c-2', 'by_source c-1']);
});

test('one person who may not be read denies it all', async () => {
  const { admin } = await desk('c-2');
  await expect(admin.bySource(order)).rejects.toMatchObject({ code: 'not_found' });
});

test('what is wrong is named by its path', async () => {
  const { ask } = await desk();
  const wrong = async (body: unknown) => {
    const response = await ask('POST', '/by-source', { token: 'eva', body });
    return [response.status, ((await response.json()) as { path?: string }).path];
  };
  expect(await wrong({ ...order, id: '' })).toEqual([400, '/id']);
  expect(await wrong({ ...order, limit: 101 })).toEqual([400, '/limit']);
  expect(await wrong({ ...order, subjectId: 'c-1' })).toEqual([400, '/subjectId']);
  expect((await wrong('R-1042'))[0]).toBe(400);
});
