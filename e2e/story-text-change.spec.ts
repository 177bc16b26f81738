import type { Page } from '@playwright/test';
import {
  approve,
  box,
  expectCustomer,
  fillCustomer,
  newsBy,
  pills,
  publish,
  save,
  signIn,
  takeOver,
  told,
  toldOfMessages,
} from './counter.js';
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

async function reword(page: Page, kind: 'wording' | 'meaning'): Promise<void> {
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Draft the next version' }).click();
  const news = page.getByRole('region', { name: 'News and offers' }).first();
  const text = news.getByRole('group', { name: 'What the person reads' }).getByLabel('English');
  const before = await text.inputValue();
  await text.fill(before.replace('news', 'news about used devices'));
  await news.getByRole('radio', { name: kind === 'wording' ? /Only the wording/ : /The meaning/ }).check();
  if (kind === 'meaning') {
    await news.getByLabel('What people are told about it (English)').fill('Used devices too.');
    await news.getByLabel('What people are told about it (German)').fill('Auch gebrauchte Geräte.');
  }
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await expect(page.getByRole('region', { name: 'What this version changes' }).locator('ins')).toContainText(
    'about used devices',
  );
  await approve(page);
}

test('a material change: approved by a second person, counted before it is published, shown to the customer, and asked again', async ({
  page,
}) => {
  await signIn(page, 'Dana M.');
  const customer = await saysYes(page, 'Amra Hodžić');
  await reword(page, 'meaning');
  await expect(page.getByText(/\d+ people would be asked again for News and offers by e-mail/)).toBeVisible();
  await publish(page);
  await expect(page.getByText('version 4, published')).toBeVisible();

  await page.goto(customer);
  await expect(pills(page)).toContainText('Ask again');
  await expect(page.getByText(/What changed since the customer said yes on/)).toBeVisible();
  await expect(page.getByText('Used devices too.')).toBeVisible();
  await expect(page.getByText('about used devices').and(page.locator('ins'))).toBeVisible();
  await page.goto(`${customer}/log`);
  const entry = page
    .getByRole('listitem')
    .filter({ hasText: /Said yes: News and offers/ })
    .first();
  const since = entry.getByRole('button', { name: 'What changed since' });
  await expect(entry.locator('ins')).toHaveCount(0);
  await since.click();
  await expect(since).toHaveAttribute('aria-expanded', 'true');
  await expect(entry.locator('ins')).toContainText('about used devices');
  await page.goto(customer);
  await box(page, /News e-mail/i).check();
  await save(page).click();
  await expect(pills(page)).toContainText('E-mail only');
  await expect(page.getByText(/What changed since/)).toHaveCount(0);
});

test('a wording asks nobody again', async ({ page }) => {
  await signIn(page, 'Dana M.');
  const customer = await saysYes(page, 'Lena Vogel');
  await reword(page, 'wording');
  await expect(page.getByText('Nobody is asked again: every yes stays.')).toBeVisible();
  await publish(page);
  await expect(page.getByText('version 4, published')).toBeVisible();
  await page.goto(customer);
  await expect(pills(page)).toContainText('E-mail only');
});

test('scheduled for tomorrow is not in force today', async ({ page }) => {
  await signIn(page, 'Dana M.');
  const customer = await saysYes(page, 'Ilse Kranz');
  await reword(page, 'meaning');
  await page.getByRole('radio', { name: 'From a day on' }).check();
  const tomorrow = new Date(Date.now() + 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Vienna' });
  await page.getByLabel('First day').fill(tomorrow);
  await page.getByRole('button', { name: /^Publish version/ }).click();
  await expect(page.getByText(/Version 4 comes into force on/)).toBeVisible();
  await page.goto('/settings');
  await expect(page.getByText('version 3, published')).toBeVisible();
  await page.goto(customer);
  await expect(pills(page)).toContainText('E-mail only');
});

test('who writes does not review, and who reviews does not publish', async ({ page }) => {
  await signIn(page, 'Eva K.');
  const headers = { origin: new URL(page.url()).origin };
  const step = (name: string) =>
    page.request.post(`/api/consent/policies/repair-shop/draft/${name}`, {
      headers,
      data: { id: 'a-step-of-this-story-001', basedOn: 0, ...(name === 'reviews' ? { verdict: 'approved' } : {}) },
    });
  expect([(await step('reviews')).status(), (await step('publications')).status()]).toEqual([404, 404]);
  await takeOver(page, 'Ines B.');
  expect([(await step('submissions')).status(), (await step('publications')).status()]).toEqual([404, 404]);
  await takeOver(page, 'Dana M.');
  expect((await step('reviews')).status()).toBe(404);
});
