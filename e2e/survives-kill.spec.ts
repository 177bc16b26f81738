import { expectCustomer, fillCustomer, newsBy, save, signIn, told } from './counter.js';
import { expect, test } from './crm-test.js';
import { tamper } from './tamper.js';

test('what was ticked and saved is the same after the server was killed and started again', async ({ page, crm }) => {
  await signIn(page, 'Eva K.');
  await page.goto('/customers/new');
  await fillCustomer(page, { name: 'Maria Huber', device: 'iPhone 13', email: 'maria@mail.example' });
  await told(page).check();
  await newsBy(page, 'E-mail').check();
  await save(page).click();
  const id = await expectCustomer(page, 'Maria Huber');

  const history = () =>
    page.evaluate(async (path) => (await fetch(path)).json(), `/api/consent/subjects/${id}/history`);
  const before = await history();
  expect(before.entries.map(({ kind }: { kind: string }) => kind).toSorted()).toEqual([
    'given',
    'informed',
    'not_given',
  ]);

  await crm.killAndRestart();
  const after = await history();
  expect(after.entries).toEqual(before.entries);
  expect(after.chain.intact).toBe(true);

  await page.goto(`/customers/${id}/log`);
  await expect(page.getByRole('list', { name: 'May we use it for marketing?' })).toContainText(
    'News and offers by e-mail: yes',
  );
  await expect(page.getByText('Entries unchanged since')).toBeVisible();
});

test('the shop’s own field follows the log, also when the server was killed before it was written', async ({
  page,
  crm,
}) => {
  await signIn(page, 'Eva K.');
  await page.goto('/customers/new');
  await fillCustomer(page, { name: 'Maria Huber', device: 'iPhone 13', email: 'maria@mail.example' });
  await told(page).check();
  await newsBy(page, 'E-mail').check();
  await newsBy(page, 'SMS').check();
  await save(page).click();
  const id = await expectCustomer(page, 'Maria Huber');
  const field = async () => (await (await page.request.get(`/api/customers/${id}`)).json()).customer.marketing;
  expect(await field()).toBe('g');

  await page.reload();
  await expect(page.getByText('agreed', { exact: true })).toBeVisible();

  // As it is if the plug is pulled after the log was written and before the column was.
  await crm.stop();
  tamper(crm.dataDirectory, [`update customers set marketing = 'r' where id = '${id}'`], 'crm.sqlite');
  await crm.start();
  expect(await field()).toBe('g');
  await crm.killAndRestart();
  expect(await field()).toBe('g');
});
