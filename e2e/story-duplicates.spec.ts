import type { Page } from '@playwright/test';
import { expectCustomer, fillCustomer, newsBy, pills, save, signIn, told, toldOfMessages } from './counter.js';
import { expect, test } from './crm-test.js';

async function create(page: Page, name: string, email: string, news: readonly ('E-mail' | 'SMS')[]): Promise<string> {
  await page.goto('/customers/new');
  await fillCustomer(page, { name, device: `iPhone of ${name}`, email, phone: '+43 660 0999 333' });
  await told(page).check();
  await toldOfMessages(page).check();
  for (const channel of news) await newsBy(page, channel).check();
  await save(page).click();
  return expectCustomer(page, name);
}

test('one person who is there twice becomes one, in the shop and in the log, and two again', async ({ page }) => {
  await signIn(page, 'Dana M.');
  const kept = await create(page, 'Ilse Brandl', 'ilse@mail.example', ['E-mail', 'SMS']);
  const twin = await create(page, 'I. Brandl', 'ilse@mail.example', ['E-mail']);

  await page.goto('/customers');
  await page.getByRole('link', { name: 'Duplicates' }).click();
  const pair = page.getByRole('listitem').filter({ hasText: 'Ilse Brandl' });
  await expect(pair).toContainText('same e-mail, same phone');
  await pair.getByRole('button', { name: 'Compare Ilse Brandl and I. Brandl' }).click();
  const review = page.getByRole('region', { name: 'Make one person of two' });
  const bySms = review.getByRole('listitem').filter({ hasText: 'News and offers by SMS' });
  await expect(bySms).toContainText(/the answer of I\. Brandl .* stands/);
  await review.getByRole('button', { name: 'Make them one' }).click();
  await expect(review.getByText('Say in a few words why')).toBeVisible();
  await review.getByLabel('Why are they the same person?').fill('same phone and e-mail');
  await review.getByRole('button', { name: 'Make them one' }).click();
  await expect(review.getByText('They are one person now.')).toBeVisible();
  await page.getByRole('link', { name: 'To the customer' }).click();

  await expectCustomer(page, 'Ilse Brandl');
  await expect(pills(page)).toContainText('E-mail only');
  await expect(page.getByText('iPhone of I. Brandl', { exact: true })).toBeVisible();
  await expect(page.getByText(/I\. Brandl .* was made one with this customer/)).toBeVisible();
  await page.goto(`/customers/${twin}`);
  await expect(page.getByText(/was made one with Ilse Brandl/)).toBeVisible();
  await expect(pills(page)).toContainText('E-mail only');

  // Said while they are one: a no is for both.
  await newsBy(page, 'E-mail').click();
  await page.getByRole('radio', { name: 'Customer changed their mind' }).check();
  await save(page).click();
  await expect(pills(page)).toContainText('Withdrawn');
  await page.getByRole('button', { name: 'Make two persons again …' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('A no that was said while they were one counts for both.');
  await dialog.getByLabel('Why are they two persons?').fill('mother and daughter');
  await dialog.getByRole('button', { name: 'Make them two' }).click();
  await expect(page.getByText(/was made one with/)).toHaveCount(0);
  await expect(page.getByText('iPhone of I. Brandl', { exact: true })).toBeVisible();
  await page.goto(`/customers/${kept}`);
  await expect(pills(page)).toContainText('SMS only');
  await expect(page.getByText('iPhone of I. Brandl', { exact: true })).toHaveCount(0);
});

test('a clerk sees no such page', async ({ page }) => {
  await signIn(page, 'Eva K.');
  await expect(page.getByRole('link', { name: 'New customer' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Duplicates' })).toHaveCount(0);
  const refused = await page.request.get('/api/duplicates');
  expect(refused.status()).toBe(403);
});
