import { box, fillCustomer, newsBy, save, signIn } from './counter.js';
import { expect, test } from './crm-test.js';

test('what a customer says over a repair is found from the repair, and the repair from what they said', async ({
  page,
}) => {
  await signIn(page, 'Eva K.');
  await page.goto('/customers/new');
  await fillCustomer(page, {
    name: 'Maria Huber',
    device: 'Pixel 8',
    email: 'maria@mail.example',
    phone: '+43 660 0123',
  });
  await box(page, 'Information given to the customer').check();
  await box(page, 'Told about messages').check();
  await newsBy(page, 'E-mail').check();
  await save(page).click();
  await expect(page).toHaveURL(/\/customers\/c-\d+$/);

  const repair = page.locator('summary', { hasText: /^Consent from repair R-/ });
  const number = (await repair.textContent())?.split(' ').at(-1) ?? '';
  await repair.click();
  const here = page.getByRole('region', { name: `Consent from repair ${number}` });
  await expect(here).toContainText('Maria Huber');
  await expect(here).toContainText(/Said yes: News and offers by e-mail/);
  await expect(here).toContainText(/in person, Eva K\., Linz shop, entry \d+/);

  // She calls back about the same repair.
  await newsBy(page, 'SMS').check();
  await page.getByRole('radio', { name: 'Phone' }).check();
  await page.getByLabel('Said about').selectOption({ label: `Pixel 8, ${number}` });
  await save(page).click();
  await expect(here).toContainText(/Said yes: News and offers by SMS/);

  await page.goto(`${page.url()}/log`);
  const log = page.getByRole('list', { name: 'Entries, newest first' });
  await expect(log).toContainText(`From repair ${number}`);
  await log
    .getByRole('link', { name: `Repair ${number}` })
    .first()
    .click();
  await expect(page).toHaveURL(/\/customers\/c-\d+$/);
});
