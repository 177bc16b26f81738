import { searchCustomers, signIn, takeOver } from './counter.js';
import { expect, test } from './crm-test.js';

test('a clerk restricts the use of data at the counter, and is not offered what only the manager may lift', async ({
  page,
}) => {
  await signIn(page, 'Eva K.');
  const { lines } = await searchCustomers(page, 'Eder');
  const path = `/customers/${lines[0]?.id}/log`;
  await page.goto(path);
  await page.getByRole('button', { name: 'Restrict use …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Restrict use …' });
  await dialog.getByRole('radio', { name: /^They say that it is not right/ }).check();
  await dialog.getByRole('textbox', { name: 'Why?' }).fill('Says that the address is wrong.');
  await dialog.getByRole('button', { name: 'Restrict use', exact: true }).click();
  await expect(page.getByText('Says that the address is wrong.').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Restrict use …' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Lift …' })).toHaveCount(0);
  await takeOver(page, 'Dana M.');
  await page.goto(path);
  await expect(page.getByRole('button', { name: 'Lift …' })).toBeVisible();
});
