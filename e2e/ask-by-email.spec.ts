import { expectCustomer, fillCustomer, pills, save, signIn, told } from './counter.js';
import { expect, test } from './crm-test.js';
import { newestLink } from './portal.js';

const customer = { name: 'Ida Berger', device: 'Pixel 8', email: 'ida@mail.example' };

test('a customer who left it empty is asked by e-mail, answers behind the link, and is let alone after a no', async ({
  page,
  context,
}) => {
  await signIn(page, 'Eva K.');
  await page.goto('/customers/new');
  await fillCustomer(page, customer);
  await told(page).check();
  await save(page).click();
  const id = await expectCustomer(page, customer.name);

  await page.getByRole('button', { name: 'Ask by e-mail' }).click();
  await expect(page.getByText(`Put into the outbox, to ${customer.email}.`)).toBeVisible();
  await expect(page.getByText('Not allowed: asked, no answer yet.')).toBeVisible();
  // Nobody is asked twice while they think about it.
  await expect(page.getByRole('button', { name: 'Ask by e-mail' })).toHaveCount(0);
  const question = page.getByRole('listitem').filter({ hasText: 'may we e-mail you news and offers?' });
  await expect(question).toContainText('asks them');

  // What opens the customer's page is not for the counter.
  await expect(question).toContainText('/me/consent#••••••');
  const phone = await context.newPage();
  await phone.goto(await newestLink(page, customer.email, '/me/consent'));
  await phone.getByRole('button', { name: /^Yes, you may .*e-mail/ }).click();
  await expect(phone.getByText(/^Saved\./)).toBeVisible();
  await page.reload();
  await expect(pills(page)).toContainText('E-mail only');

  await phone.getByRole('button', { name: /^No, stop this .*e-mail/ }).click();
  await expect(phone.getByText(/taken back/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^The person said no\. You may ask again from \d+ \w+ \d{4}\.$/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ask by e-mail' })).toHaveCount(0);

  const forged = await page.request.post(`/api/customers/${id}/questions`, {
    headers: { origin: new URL(page.url()).origin },
    data: { id: 'a-press-that-nobody-made' },
  });
  expect(forged.status()).toBe(409);
  expect(await forged.json()).toEqual({ code: 'asked_too_soon' });
});
