import {
  approve,
  expectCustomer,
  fillCustomer,
  newsBy,
  publish,
  save,
  signIn,
  told,
  toldOfMessages,
} from './counter.js';
import { expect, test } from './crm-test.js';

const customer = { name: 'Emre Kaya', device: 'Pixel 8', email: 'emre@mail.example', phone: '+43 660 0777123' };

test('repair messages go under the contract, news only with a yes; a forged request is refused with the reason', async ({
  page,
}) => {
  await signIn(page, 'Eva K.');
  await page.goto('/customers/new');
  await fillCustomer(page, customer);
  await told(page).check();
  await toldOfMessages(page).check();
  await newsBy(page, 'E-mail').check();
  await save(page).click();
  const id = await expectCustomer(page, customer.name);

  await expect(page.getByRole('button', { name: 'Send SMS' })).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Send e-mail' })).toHaveCount(2);
  await expect(page.getByText('Not allowed: left empty. Ask the person first.')).toBeVisible();
  await page.getByRole('button', { name: 'Send SMS' }).click();
  await expect(page.getByText(`Put into the outbox, to ${customer.phone}.`)).toBeVisible();
  await expect(page.getByText('your Pixel 8 is ready')).toBeVisible();

  const headers = { origin: new URL(page.url()).origin };
  const forged = await page.request.post(`/api/customers/${id}/messages`, {
    headers,
    data: { kind: 'news', channel: 'sms' },
  });
  expect(forged.status()).toBe(403);
  expect(await forged.json()).toEqual({ code: 'not_allowed', reason: 'not_given', remedy: 'ask' });
  const foreign = await page.request.post(`/api/customers/${id}/messages`, {
    headers: { origin: 'http://elsewhere.example' },
    data: { kind: 'ready', channel: 'sms' },
  });
  expect(foreign.status()).toBe(403);
  await page.goto('/messages');
  await expect(page.getByRole('listitem').filter({ hasText: customer.name })).toHaveCount(1);
});

test('fifty customers show their pills with one request', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/consent/')) asked.push(new URL(request.url()).pathname);
  });
  await signIn(page, 'Eva K.');
  await expect(page.getByRole('button', { name: /^Marketing/ })).toHaveCount(50);
  expect(asked).toEqual(['/api/consent/standings']);
});

test.describe('under the strict sample', () => {
  test.use({ shop: 'empty' });

  test('without a yes even repair messages are shut', async ({ page }) => {
    await signIn(page, 'Dana M.');
    await page.goto('/settings');
    await page.getByRole('button', { name: 'Repair shop, strict: Look at it and edit' }).click();
    await expect(page.getByText(/^Keep in mind:/).first()).toBeVisible();
    await approve(page);
    await publish(page);
    await expect(page.getByText('Repair shop, strict, version 1')).toBeVisible();
    await page.goto('/customers/new');
    await fillCustomer(page, customer);
    await told(page).check();
    await save(page).click();
    await expectCustomer(page, customer.name);
    await expect(page.getByText('Not allowed: left empty. Ask the person first.')).toHaveCount(4);
    // What is held may always be told: that is no message of the shop.
    await expect(page.getByRole('button', { name: /^Send(?! what we hold)/ })).toHaveCount(0);
  });
});
