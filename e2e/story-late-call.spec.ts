import { expectCustomer, fillCustomer, newsBy, pills, save, signIn, told, toldOfMessages } from './counter.js';
import { expect, test } from './crm-test.js';

test('what a customer said on the phone yesterday counts from yesterday, and today’s knowledge is told apart', async ({
  page,
}) => {
  await signIn(page, 'Eva K.');
  await page.goto('/customers/new');
  await fillCustomer(page, { name: 'Sami Özdemir', device: 'Galaxy S23', email: 'sami@mail.example', phone: '' });
  await told(page).check();
  await toldOfMessages(page).check();
  await newsBy(page, 'E-mail').check();
  await save(page).click();
  const id = await expectCustomer(page, 'Sami Özdemir');
  await expect(pills(page)).toContainText(/May contact|E-mail only/);

  // Taken back on the phone, with a date of its own.
  await newsBy(page, 'E-mail').click();
  await page.getByRole('radio', { name: 'Customer changed their mind' }).check();
  await save(page).click();
  await expect(pills(page)).toContainText('Withdrawn');

  await page.goto(`/customers/${id}/log`);
  const today = new Date().toISOString().slice(0, 10);
  await page.getByLabel('What held on').fill(today);
  await expect(page.getByText(/^What held on .*, as we know it now$/)).toBeVisible();
  const answers = page.getByRole('region', { name: 'What held on another day' }).getByRole('list').last();
  await expect(answers).toContainText('took it back');
  await page.getByLabel('As it was known on').fill('2020-03-03');
  await expect(page.getByText('Nothing was recorded about this person by then.')).toBeVisible();
});
