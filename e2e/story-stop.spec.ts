import { expectCustomer, fillCustomer, newsBy, pills, save, signIn, told, toldOfMessages, written } from './counter.js';
import { expect, test } from './crm-test.js';

test('"no more advertising" is two clicks and Save; repair messages go on, and the screen says on what ground the data is kept', async ({
  page,
}) => {
  await signIn(page, 'Eva K.');
  await page.goto('/customers/new');
  await fillCustomer(page, {
    name: 'Ilse Brandl',
    device: 'ThinkPad X1',
    email: 'ilse@mail.example',
    phone: '+43 660 0999222',
  });
  await told(page).check();
  await toldOfMessages(page).check();
  await newsBy(page, 'E-mail').check();
  await newsBy(page, 'SMS').check();
  await save(page).click();
  const id = await expectCustomer(page, 'Ilse Brandl');
  await expect(pills(page)).toContainText('May contact');

  await page.getByRole('button', { name: 'Stop advertising …' }).click();
  await page.getByRole('radio', { name: 'Any advertising' }).check();
  await page.getByRole('button', { name: 'Stop it' }).click();
  await expect(page.getByText('Stopped. It counts from now on.')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(pills(page)).toContainText('Withdrawn');
  await expect(page.getByRole('button', { name: 'Send SMS' })).toHaveCount(1);

  await page.goto(`/customers/${id}/log`);
  const kept = page.getByRole('list', { name: 'May we keep the data?' });
  await expect(kept).toContainText('allowed by contract');
  await expect(kept).toContainText('kept for 7 years from the end of the contract');
  await expect(page.getByRole('list', { name: 'May we use it for marketing?' })).toContainText('took it back');

  // Once the device is fetched the period runs, and its end is a day.
  await page.goto(`/customers/${id}`);
  const state = page.getByRole('combobox', { name: /ThinkPad X1/ });
  await written(page, 'PUT', () => state.selectOption('handed_over'));
  await page.goto(`/customers/${id}/log`);
  await expect(kept).toContainText(/kept until \d+ \w+ \d{4}, 7 years from the end of the contract/);
});
