import { signIn } from './counter.js';
import { expect, type ShopInProcess, test } from './shop-in-process.js';

const YEAR = 366 * 86_400_000;
const act = { kind: 'pointer', afterMs: 1500, changes: 1 } as const;
const blank = { born: '', street: '', postcode: '', city: '', country: 'AT', language: 'en', fault: '' };
const id = (call: string): string => `${call}-of-these-tests-0001`;
const consent = '/api/consent';

let made = 0;
async function create({ ask, ledger }: ShopInProcess, answers: readonly object[]): Promise<string> {
  const { presentation } = await ledger.form({ audience: 'clerk' });
  const number = String(++made).padStart(12, '0');
  const capture = { method: 'in_person' };
  const submission = { id: `kept-too-long-${number}`, presentation, mode: 'read_aloud', answers, capture };
  const customer = {
    ...blank,
    name: `Customer ${number}`,
    email: `${number}@mail.example`,
    phone: '+43 660 0777123',
    device: 'Pixel',
  };
  const body = { customer, requestId: String(made).padEnd(22, 'k'), consent: { submission } };
  const response = await ask('POST', '/api/customers', body);
  expect(response.status).toBe(200);
  return (await response.json()).id;
}

const removing = { action: 'remove' } as const;
const reads = async (response: Promise<Response>) => {
  const answer = await response;
  expect(answer.status).toBe(200);
  return answer.json();
};
const told = [
  { questionId: 'repair', answer: 'acknowledged' },
  { questionId: 'news', channel: 'email', answer: 'given' },
];

test('an old customer whose repairs are long over is seen before, removed by the run and erased, with a certificate', async ({
  shop,
  page,
}) => {
  const { ask, askAs, ledger, wait } = shop;
  await shop.publish('repair-shop');
  const old = await create(shop, told);
  const { orders } = await reads(ask('GET', `/api/customers/${old}`));
  await reads(ask('PUT', `/api/orders/${orders[0].id}/state`, { state: 'handed_over' }));
  const dana = (path: string, body: object) => reads(askAs('dana', 'POST', `${consent}${path}`, body));
  wait(6 * YEAR);
  expect((await dana('/retention/due', removing)).cases).toEqual([]);
  wait(2 * YEAR);

  const { cases } = await dana('/retention/due', removing);
  expect(cases).toMatchObject([{ subjectId: old, urgency: 'overdue', action: 'remove' }]);
  expect(cases[0].ended.map(({ purposeId }: { purposeId: string }) => purposeId)).toContain('repair');
  // Data protection sees the same, and the run is the manager's.
  for (const [staffId, status] of [
    ['eva', 404],
    ['ines', 200],
  ] as const)
    expect((await askAs(staffId, 'POST', `${consent}/retention/due`, removing)).status).toBe(status);
  for (const staffId of ['eva', 'ines'])
    expect((await askAs(staffId, 'POST', `${consent}/retention/runs`, removing)).status).toBe(404);
  const messages = { purposeId: 'repair-messages', channel: 'sms' } as const;
  expect((await ledger.contactList(messages)).subjectIds).toContain(old);

  // The manager looks, is told what a run would do, and does it.
  await signIn(page, 'Dana M.');
  await page.goto('/retention');
  await expect(page.getByText('1 overdue')).toBeVisible();
  await page.getByRole('button', { name: 'Remove what is due …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Remove what is due …' });
  await expect(dialog.getByText('1 person to go')).toBeVisible();
  await expect(dialog.getByText(/can be brought back for a while/)).toBeVisible();
  expect((await ledger.contactList(messages)).subjectIds).toContain(old);
  await dialog.getByRole('button', { name: 'Remove now' }).click();
  await expect(page.getByText(/^Done: everybody was looked at\. .*1 removed\.$/)).toBeVisible();
  await expect(page.getByText(/^Nobody is kept too long/)).toBeVisible();
  expect((await ledger.contactList(messages)).subjectIds).not.toContain(old);
  expect((await ledger.history(old)).entries[0]).toMatchObject({ kind: 'removed' });
  expect((await reads(askAs('dana', 'GET', `${consent}/retention`))).lastRun).toMatchObject({
    removed: 1,
    by: { name: 'Dana M.' },
  });

  expect(await dana('/retention/runs', { action: 'erase' })).toMatchObject({ outcome: 'done', erased: 1 });
  expect((await askAs('dana', 'GET', `/api/customers/${old}`)).status).toBe(404);
  const { requests } = await dana('/rights-requests', {});
  const certificate = await dana('/erasures/certificate', { request: requests[0].id });
  expect(certificate.systems.map(({ system }: { system: string }) => system)).toContain('shop');
  expect(await ledger.verify()).toMatchObject({ ok: true });
});

test('who withdraws their consent to keep makes a decision, and a clerk names a claim and the day to look again', async ({
  shop,
}) => {
  const { askAs, ledger } = shop;
  await shop.publish('trade-show');
  const guest = await create(shop, [{ questionId: 'contact-card', answer: 'given' }]);
  const eva = (method: 'GET' | 'POST', path: string, body?: object) =>
    reads(askAs('eva', method, `${consent}/subjects/${guest}${path}`, body));
  expect((await eva('GET', '/keep-tasks')).tasks).toEqual([]);
  const { presentation } = await ledger.form({ subjectId: guest });
  await eva('POST', '/submissions', {
    id: id('taking-back'),
    presentation,
    mode: 'read_aloud',
    answers: [{ questionId: 'contact-card', answer: 'withdrawn', act }],
    capture: { method: 'in_person' },
  });
  expect((await eva('GET', '/keep-tasks')).tasks).toMatchObject([{ subjectId: guest, purposeId: 'contact-card' }]);
  const until = new Date(Date.now() + YEAR).toISOString();
  const named = { purposeId: 'contact-card', ground: 'legal_claims', until, reason: 'A claim about the draw.' };
  expect(await eva('POST', '/grounds', { id: id('naming'), ...named })).toMatchObject({ grounds: expect.any(Array) });
  expect((await eva('GET', '/keep-tasks')).tasks).toEqual([]);
  expect((await ledger.history(guest)).entries[0]).toMatchObject({ kind: 'ground_named' });
  expect((await askAs('eva', 'POST', `${consent}/retention/tasks`, {})).status).toBe(404);
});
