import { expectCustomer, fillCustomer, newsBy, pills, save, signIn, told, toldOfMessages } from './counter.js';
import { expect, test } from './crm-test.js';

test('what holds today is told apart from what was known on another day', async ({ page }) => {
  await signIn(page, 'Eva K.');
  await page.goto('/customers/new');
  await fillCustomer(page, { name: 'Sami Özdemir', device: 'Galaxy S23', email: 'sami@mail.example', phone: '' });
  await told(page).check();
  await toldOfMessages(page).check();
  await newsBy(page, 'E-mail').check();
  await save(page).click();
  const id = await expectCustomer(page, 'Sami Özdemir');
  await expect(pills(page)).toContainText(/May contact|E-mail only/);

  await newsBy(page, 'E-mail').click();
  await page.getByRole('radio', { name: 'Customer changed their mind' }).check();
  await save(page).click();
  await expect(pills(page)).toContainText('Withdrawn');

  await page.goto(`/customers/${id}/log`);
  const today = new Date().toISOString().slice(0, 10);
  await page.getByLabel('What held on', { exact: true }).fill(today);
  await expect(page.getByText(/^What held on .*, as we know it now$/)).toBeVisible();
  const answers = page.getByRole('region', { name: 'What held on another day' }).getByRole('list').last();
  await expect(answers).toContainText('took it back');
  await page.getByLabel('As it was known on').fill('2020-03-03');
  await expect(page.getByText('Nothing was recorded about this person by then.')).toBeVisible();
});
