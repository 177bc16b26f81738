import type { Page } from '@playwright/test';
import { box, expectCustomer, fillCustomer, newsBy, pills, save, signIn, told, toldOfMessages } from './counter.js';
import { expect, test } from './crm-test.js';

/** Somebody who said yes to news by e-mail today; their own page. */
async function saysYes(page: Page, name: string): Promise<string> {
  await page.goto('/customers/new');
  await fillCustomer(page, { name, device: 'Pixel 8', email: 'yes@mail.example', phone: '+43 660 0123456' });
  await told(page).check();
  await toldOfMessages(page).check();
  await newsBy(page, 'E-mail').check();
  await save(page).click();
  const id = await expectCustomer(page, name);
  await expect(pills(page)).toContainText('E-mail only');
  return `/customers/${id}`;
}

async function reword(page: Page, kind: 'The wording' | 'The meaning'): Promise<void> {
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Draft the next version' }).click();
  const news = page.getByRole('region', { name: 'News and offers' });
  const text = news.getByRole('group', { name: 'What the customer reads' }).getByLabel('English');
  const before = await text.inputValue();
  await text.fill(before.replace('news', 'news about used devices'));
  await news.getByRole('radio', { name: new RegExp(kind === 'The wording' ? 'Only the wording' : kind) }).check();
  if (kind === 'The meaning') {
    const note = 'What changed, in a sentence for the log';
    await news.getByLabel(`${note} (English)`).fill('Used devices too.');
    await news.getByLabel(`${note} (German)`).fill('Auch gebrauchte Geräte.');
  }
  await page.getByRole('button', { name: 'Publish' }).click();
}

test('a material change: counted before it is published, shown to the customer, and asked again', async ({ page }) => {
  await signIn(page, 'Dana M.');
  const customer = await saysYes(page, 'Amra Hodžić');
  await reword(page, 'The meaning');
  await expect(page.getByText(/News and offers by e-mail: \d+ customers have to be asked again/)).toBeVisible();
  await page.getByRole('button', { name: 'Yes, publish' }).click();
  await expect(page.getByText('version 4, published')).toBeVisible();

  await page.goto(customer);
  await expect(pills(page)).toContainText('Ask again');
  await expect(page.getByText(/What changed since the customer said yes on/)).toBeVisible();
  await expect(page.getByText('Used devices too.')).toBeVisible();
  await expect(page.getByText('about used devices').and(page.locator('ins'))).toBeVisible();
  await box(page, /News e-mail/i).check();
  await save(page).click();
  await expect(pills(page)).toContainText('E-mail only');
  await expect(page.getByText(/What changed since/)).toHaveCount(0);
});

test('a wording asks nobody again', async ({ page }) => {
  await signIn(page, 'Dana M.');
  const customer = await saysYes(page, 'Lena Vogel');
  await reword(page, 'The wording');
  await expect(page.getByText('Nobody is asked again: every yes stays.')).toBeVisible();
  await page.getByRole('button', { name: 'Yes, publish' }).click();
  await expect(page.getByText('version 4, published')).toBeVisible();
  await page.goto(customer);
  await expect(pills(page)).toContainText('E-mail only');
});
