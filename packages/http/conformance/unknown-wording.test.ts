import { expect, test } from 'vitest';
import { createAdminClient } from '../src/client/index.js';
import { actors, ORIGIN, testServer } from './test-server.js';

const covers = [{ purposeId: 'news', channel: 'email' }] as const;
const form = {
  id: 'a-form-of-these-tests-1',
  text: 'Yes, write to me about your repairs.',
  locale: 'en',
  covers,
  capture: { method: 'other', claimedAt: '2026-10-01T10:00:00.000Z', note: 'A form of the trade fair' },
} as const;
const look = { id: 'a-look-of-these-tests-1', wordingId: form.id, covers } as const;
const ulla = { ...actors.eva, id: 'u-9', name: 'Ulla P.' };

/** Eva's desk, and the one of a colleague of hers. */
function desks(mayRead: (subjectId: string | undefined) => boolean = () => true) {
  const asked: string[] = [];
  const urls: string[] = [];
  const server = testServer({
    authenticate: (request) => (request.headers.get('authorization') === 'Bearer ulla' ? ulla : actors.eva),
    authorize: ({ action, subjectId }) => {
      asked.push(`${action} ${subjectId}`);
      return mayRead(subjectId);
    },
  });
  const desk = (token: string) =>
    createAdminClient({
      baseUrl: 'https://crm.example.com',
      headers: { authorization: `Bearer ${token}`, origin: ORIGIN },
      fetch: (url, init) => {
        urls.push(String(url));
        return server.handler(new Request(url, init));
      },
    });
  const eva = server.ledger.as(actors.eva);
  const mayWrite = () => eva.mayContact({ subjectId: 'c-1', purposeId: 'news', channel: 'email' });
  return { ...server, eva: desk('eva'), ulla: desk('ulla'), asked, urls, mayWrite };
}

test('one records a form and another confirms it, over HTTP as in the same process', async () => {
  const { eva, ulla: other, asked, urls, mayWrite, ledger } = desks();
  expect(await eva.subject('c-1').recordWording(form)).toEqual({ outcome: 'recorded', state: 'open' });
  expect(await eva.subject('c-1').recordWording(form)).toEqual({ outcome: 'unchanged', state: 'open' });
  expect(await mayWrite()).toMatchObject({ allowed: false, reason: 'unknown' });
  const page = await other.needsALook({ limit: 100 });
  expect(page).toEqual(await ledger.as(ulla).needsALook());
  expect(page.cases).toMatchObject([{ subjectId: 'c-1', id: form.id, text: form.text, covers }]);
  await expect(eva.subject('c-1').confirmWording(look)).rejects.toMatchObject({
    code: 'invalid',
    path: '/wordingId',
    findings: [{ code: 'second_person_needed' }],
  });
  expect(await other.subject('c-1').confirmWording(look)).toEqual({ outcome: 'recorded', state: 'confirmed' });
  expect(await mayWrite()).toMatchObject({ allowed: true });
  expect(await other.needsALook()).toEqual({ cases: [] });
  expect([...new Set(asked)]).toEqual([
    'record_wording c-1',
    'needs_a_look undefined',
    'needs_a_look c-1',
    'confirm_wording c-1',
  ]);
  expect(urls.join()).not.toContain(form.id);
});

test('another turns it down, and it stays shut', async () => {
  const { eva, ulla: other, mayWrite } = desks();
  await eva.subject('c-1').recordWording(form);
  const { covers: _, ...call } = look;
  const outcome = await other.subject('c-1').turnDownWording({ ...call, reason: 'Not signed' });
  expect(outcome).toEqual({ outcome: 'recorded', state: 'turned_down' });
  expect(await mayWrite()).toMatchObject({ allowed: false, reason: 'unknown' });
});

test('nobody reads of somebody they may not read about', async () => {
  const { eva, ledger } = desks((subjectId) => subjectId !== 'c-1');
  await ledger.as(actors.eva).recordWording({ ...form, subjectId: 'c-1' });
  await expect(eva.needsALook()).rejects.toMatchObject({ code: 'not_found' });
});

test('what is wrong is named by its path, and nothing is written', async () => {
  const { ask, ledger } = desks();
  const wrong = async (path: string, body: unknown) => {
    const response = await ask('POST', path, { token: 'eva', body });
    return [response.status, ((await response.json()) as { path?: string }).path];
  };
  const forms = '/subjects/c-1/unknown-wordings';
  expect(await wrong(forms, { ...form, id: 'short' })).toEqual([400, '/id']);
  expect(await wrong(forms, { ...form, subjectId: 'c-2' })).toEqual([400, '/subjectId']);
  expect(await wrong(forms, { ...form, capture: { ...form.capture, method: 'web_form' } })).toEqual([
    400,
    '/capture/method',
  ]);
  expect(await wrong('/needs-a-look', { limit: 'all' })).toEqual([400, '/limit']);
  expect(await wrong('/needs-a-look', { after: 'ä' })).toEqual([400, '/after']);
  expect(await wrong('/subjects/c-1/wording-confirmations', { ...look, subjectId: 'c-2' })).toEqual([
    400,
    '/subjectId',
  ]);
  expect((await ledger.as(actors.eva).history('c-1')).total).toBe(0);
});
