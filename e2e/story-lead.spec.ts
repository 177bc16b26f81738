import type { Page } from '@playwright/test';
import { box, expectCustomer, field, fillCustomer, openLog, pills, save, signIn, takeOver } from './counter.js';
import { expect, test } from './crm-test.js';
import { newestLink } from './portal.js';
import { publishSample } from './publish-sample.js';

async function signUp(page: Page, email: string, name: string): Promise<void> {
  await page.goto('/customers');
  await page.getByRole('link', { name: 'Newsletter people' }).click();
  await page.getByRole('button', { name: 'Sign somebody up' }).click();
  await field(page, 'E-mail').fill(email);
  await field(page, 'Name, if they say it').fill(name);
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByText('Without a yes the address is kept for nothing.')).toBeVisible();
  await box(page, 'Newsletter').check();
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByText('Signed up.')).toBeVisible();
}

/** Presses the button behind the link that the last sign-up was sent. */
async function confirm(page: Page, email: string): Promise<void> {
  const phone = await page.context().newPage();
  await phone.goto(await newestLink(page, email, '/me/confirm'));
  await phone.getByRole('button', { name: 'Yes, I confirm' }).click();
  await expect(phone.getByText('Confirmed. Thank you.')).toBeVisible();
  await phone.close();
}

const leads = (page: Page) => page.getByRole('main').getByRole('listitem');

async function makeOne(page: Page, why: string): Promise<void> {
  const review = page.getByRole('region', { name: 'Make one person of two' });
  await review.getByLabel('Why are they the same person?').fill(why);
  await review.getByRole('button', { name: 'Make them one' }).click();
  await expect(review.getByText('They are one person now.')).toBeVisible();
  await page.getByRole('link', { name: 'To the customer' }).click();
}

test.use({ shop: 'empty' });

test('somebody from the newsletter becomes a customer with what they said, and two again', async ({ page }) => {
  await signIn(page, 'Dana M.');
  await publishSample(page, 'newsletter');
  await signUp(page, 'lea@mail.example', 'Lea Moser');
  await confirm(page, 'lea@mail.example');
  await page.goto('/leads');
  await expect(leads(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Make Lea Moser a customer' }).click();
  await expect(page.getByText('No customer has this e-mail.')).toBeVisible();
  await page.getByRole('button', { name: 'Somebody new' }).click();
  const review = page.getByRole('region', { name: 'Make one person of two' });
  await expect(review.getByText('Nothing was said under this name yet')).toBeVisible();
  await makeOne(page, 'came in with a phone');

  const customer = await expectCustomer(page, 'Lea Moser');
  await expect(pills(page)).toContainText('In part');
  await expect(page.getByText(/Lea Moser .* was made one with this customer/)).toBeVisible();
  const log = await openLog(page);
  await expect(log.getByText('Made one person').first()).toBeVisible();
  await expect(log.getByText(/Newsletter/).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto('/leads');
  await expect(page.getByText('Nobody has signed up yet.')).toBeVisible();

  await page.goto(`/customers/${customer}`);
  await page.getByRole('button', { name: 'Make two persons again …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Why are they two persons?').fill('only the same name');
  await dialog.getByRole('button', { name: 'Make them two' }).click();
  await expect(page.getByText(/was made one with/)).toHaveCount(0);
  await expect(pills(page)).toContainText('Never asked');
  await page.goto('/leads');
  await expect(leads(page)).toContainText('In part');
});

test('a customer with the same e-mail is found, and what they said protects them', async ({ page }) => {
  await signIn(page, 'Dana M.');
  await publishSample(page, 'newsletter');
  await page.goto('/customers/new');
  await fillCustomer(page, { name: 'Tom Auer', device: 'Nokia 3', email: 'tom@mail.example' });
  await save(page).click();
  await expectCustomer(page, 'Tom Auer');
  await signUp(page, 'TOM@mail.example', '');
  await confirm(page, 'TOM@mail.example');
  await page.goto('/leads');
  await page.getByRole('button', { name: 'Make TOM@mail.example a customer' }).click();
  await expect(page.getByText(/Tom Auer .*: same e-mail/)).toBeVisible();
  await page.getByRole('button', { name: /It is Tom Auer/ }).click();
  const news = page.getByRole('listitem').filter({ hasText: 'Newsletter by e-mail' });
  await expect(news).toContainText(/the answer of Tom Auer .* stands/);
  await makeOne(page, 'same e-mail');
  await expectCustomer(page, 'Tom Auer');
  await expect(pills(page)).toContainText('Left empty');
});

test('a clerk signs somebody up, and a manager makes them a customer', async ({ page }) => {
  await signIn(page, 'Dana M.');
  await publishSample(page, 'newsletter');
  await page.goto('/');
  await takeOver(page, 'Eva K.');
  await signUp(page, 'lea@mail.example', 'Lea Moser');
  await expect(leads(page)).toContainText('No answer yet');
  await expect(page.getByRole('button', { name: /Make/ })).toHaveCount(0);
  const headers = { origin: new URL(page.url()).origin };
  const data = { requestId: 'a-press-of-the-clerk-1' };
  const refused = await page.request.post('/api/leads/c-1001/customer', { headers, data });
  expect(refused.status()).toBe(403);
});
