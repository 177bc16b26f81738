import { expect, test } from 'vitest';
import { createAdminClient } from '../src/client/index.js';
import { actors, ORIGIN, submissionOf, testServer, yesByEmail } from './test-server.js';

const id = (call: string): string => `${call}-of-these-tests-0001`;

/** Eva may do everything here: no preset lets anybody merge. */
function desk() {
  const asked: string[] = [];
  const server = testServer({
    authorize: ({ action, subjectId }) => {
      asked.push(`${action} ${subjectId}`);
      return true;
    },
  });
  const admin = createAdminClient({
    baseUrl: 'https://crm.example.com',
    headers: { authorization: 'Bearer eva', origin: ORIGIN },
    fetch: (url, init) => server.handler(new Request(url, init)),
  });
  return { ...server, admin, asked };
}

test('a merge is shown before, made, and undone, over HTTP as in the same process; both persons are authorised', async () => {
  const { admin, ledger, asked } = desk();
  const eva = ledger.as(actors.eva);
  for (const subjectId of ['c-1', 'c-2'])
    await eva.submit({
      subjectId,
      submission: submissionOf(await eva.form(), subjectId === 'c-1' ? [yesByEmail] : []),
    });
  const preview = await admin.subject('c-1').mergePreview({ from: 'c-2', locale: 'en' });
  expect(preview).toEqual(await eva.mergePreview({ into: 'c-1', from: 'c-2' }, 'en'));
  const merged = await admin.subject('c-1').merge({ from: 'c-2', id: id('merge'), reason: 'same number' });
  expect(merged).toMatchObject({ replayed: false, subjectId: 'c-1' });
  expect(await eva.standing('c-2')).toMatchObject({ mergedInto: 'c-1' });
  const undone = await admin.subject('c-2').split({ id: id('split'), reason: 'two after all' });
  expect(undone).toEqual({ into: 'c-1', from: 'c-2', replayed: false });
  expect(asked).toEqual(['merge_preview c-1', 'merge_preview c-2', 'merge c-1', 'merge c-2', 'split c-2']);
});

test('what is wrong is named by its path, and nothing is written', async () => {
  const { ask, ledger } = desk();
  const wrong = async (call: string, body: unknown) => {
    const response = await ask('POST', `/subjects/c-1/${call}`, { token: 'eva', body });
    return [response.status, ((await response.json()) as { path?: string }).path];
  };
  const sound = { from: 'c-2', id: id('merge'), reason: 'same number' };
  expect(await wrong('merge', { ...sound, from: 'a@b' })).toEqual([400, '/from']);
  expect(await wrong('merge', { ...sound, id: 'short' })).toEqual([400, '/id']);
  expect(await wrong('merge', { ...sound, reason: '' })).toEqual([400, '/reason']);
  expect(await wrong('merge', { ...sound, into: 'c-3' })).toEqual([400, '/into']);
  expect(await wrong('merge', { ...sound, from: 'c-1' })).toEqual([400, '/into']);
  expect(await wrong('split', { ...sound })).toEqual([400, '/from']);
  expect((await ledger.as(actors.eva).history('c-1')).total).toBe(0);
});
