import { expectCustomer, fillCustomer, newsBy, openLog, save, signIn, told } from './counter.js';
import { expect, test } from './crm-test.js';
import { newestLink } from './portal.js';

const customer = { name: 'Greta Moser', device: 'Pixel 8', email: 'greta@mail.example' };

test('a customer who asks gets what is held in her own language, and the log and the outbox say so', async ({
  page,
}) => {
  await signIn(page, 'Eva K.');
  await page.goto('/customers/new');
  await fillCustomer(page, customer);
  await page.getByRole('combobox', { name: 'Reads' }).selectOption({ label: 'German' });
  await told(page).check();
  await newsBy(page, 'E-mail').check();
  await save(page).click();
  await expectCustomer(page, customer.name);

  await page.getByRole('button', { name: 'Send what we hold' }).click();
  const dialog = page.getByRole('dialog', { name: 'Send what we hold' });
  const text = dialog.getByRole('region', { name: 'What the person gets to read' });
  await expect(text).toHaveAttribute('lang', 'de');
  await expect(text).toContainText('Grundlage: Ihre Einwilligung.');
  await expect(text).toContainText('Sie ist keine Werbung.');
  await expect(dialog.getByRole('radio', { name: 'SMS with a link' })).toBeDisabled();
  await expect(dialog.getByText('SMS with a link: No phone number on file.')).toBeVisible();
  await dialog.getByRole('radio', { name: 'E-mail' }).check();
  await dialog.getByRole('button', { name: 'Send the e-mail' }).click();
  await expect(dialog.getByText('Sent by e-mail. The log says so.')).toBeVisible();
  await dialog.getByRole('radio', { name: 'Read aloud' }).check();
  await expect(text).toContainText('Was Acme Repairs GmbH über Sie gespeichert hat.');
  await dialog.getByRole('button', { name: 'I have read it aloud' }).click();
  await expect(dialog.getByText('Read aloud. The log says so.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();

  // What was read aloud is in no outbox.
  const sent = page.getByRole('listitem').filter({ hasText: 'Was Acme Repairs GmbH über Sie gespeichert hat' });
  await expect(sent).toHaveCount(1);
  await expect(sent).toContainText('what they asked for');
  const link = await newestLink(page, customer.email, '/me/consent');

  const log = await openLog(page);
  await log.getByRole('button', { name: /system entr/ }).click();
  await expect(log.getByText('Message sent')).toHaveCount(2);

  await page.goto(link);
  await expect(page.getByRole('button', { name: /^No, stop this/ }).first()).toBeVisible();
});
