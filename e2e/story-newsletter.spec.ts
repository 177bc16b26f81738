import { approve, expectCustomer, fillCustomer, pills, publish, save, signIn } from './counter.js';
import { expect, test } from './crm-test.js';
import { newestLink } from './portal.js';

const customer = { name: 'Nora Winkler', device: 'Fairphone 5', email: 'nora@mail.example', phone: '+43 660 0888111' };

test.use({ shop: 'empty' });

test('the newsletter waits until the customer confirms it, and ends by a press behind its own link', async ({
  page,
  context,
}) => {
  await signIn(page, 'Dana M.');
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Newsletter: Look at it and edit' }).click();
  await approve(page);
  await publish(page);
  await expect(page.getByText('Newsletter, version 1')).toBeVisible();

  await page.goto('/customers/new');
  await fillCustomer(page, customer);
  await page.getByRole('checkbox', { name: 'Newsletter' }).first().check();
  await save(page).click();
  await expectCustomer(page, customer.name);
  await expect(pills(page)).toContainText('No answer yet');
  await expect(page.getByText(/Please confirm: Newsletter/)).toBeVisible();

  // What only looks at links confirms nothing.
  const address = new URL(await newestLink(page, customer.email, '/me/confirm'));
  for (const method of ['GET', 'HEAD', 'POST'])
    await page.request.fetch(address.href, { method, headers: { origin: address.origin } });
  await page.reload();
  await expect(pills(page)).toContainText('No answer yet');

  const phone = await context.newPage();
  await phone.goto(address.href);
  await phone.getByRole('button', { name: 'Yes, I confirm' }).click();
  await expect(phone.getByText('Confirmed. Thank you.')).toBeVisible();
  await page.reload();
  await expect(pills(page)).toContainText('In part');

  await page.getByRole('button', { name: 'Send e-mail' }).click();
  await expect(page.getByText(`Put into the outbox, to ${customer.email}.`)).toBeVisible();
  await phone.goto(await newestLink(page, customer.email, '/me/consent'));
  await expect(phone.getByText(/^This is about n…a@m…e/)).toBeVisible();
  await expect(phone.getByText(customer.email)).toHaveCount(0);
  await phone.getByRole('button', { name: /^No, stop this Newsletter by e/ }).click();
  await expect(phone.getByText(/taken back/)).toBeVisible();
  await page.reload();
  await expect(pills(page)).toContainText('Withdrawn');
});
