import type { Page } from '@playwright/test';
import { expectCustomer, fillCustomer, newsBy, pills, save, signIn, told, toldOfMessages } from './counter.js';
import { expect, test } from './crm-test.js';

/** Counts what the budget counts: Space, Enter or a click on a consent control. Tab and the shop's own fields are free. */
async function countKeys(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const isConsent = (event: Event) =>
      event.target instanceof Element &&
      event.target.closest('[data-unticked="checkboxes"], [data-unticked="capture"]') !== null;
    document.documentElement.dataset.keys = '0';
    const count = (event: Event) => {
      if (!isConsent(event)) return;
      const { dataset } = document.documentElement;
      dataset.keys = String(Number(dataset.keys) + 1);
    };
    // A click on a label makes a second click on its box: that is one key.
    document.addEventListener('pointerdown', count, true);
    document.addEventListener('keydown', (event) => (event.key === ' ' || event.key === 'Enter') && count(event), true);
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset.keys));
}

test.beforeEach(async ({ page }) => {
  await signIn(page, 'Eva K.');
  await page.goto('/customers/new');
  await expect(told(page)).toBeVisible();
  await fillCustomer(page, {
    name: 'Nour Haddad',
    device: 'iPad 9',
    email: 'nour@mail.example',
    phone: '+43 660 0222333',
  });
});

test('nobody agrees: one key beyond the form', async ({ page }) => {
  const keys = await countKeys(page);
  await told(page).click();
  await save(page).click();
  await expectCustomer(page, 'Nour Haddad');
  expect(await keys()).toBeLessThanOrEqual(1);
});

test('agrees to all: at most four', async ({ page }) => {
  const keys = await countKeys(page);
  await told(page).click();
  await toldOfMessages(page).click();
  await newsBy(page, 'E-mail').click();
  await newsBy(page, 'SMS').click();
  await save(page).click();
  await expectCustomer(page, 'Nour Haddad');
  await expect(pills(page)).toContainText('May contact');
  expect(await keys()).toBeLessThanOrEqual(4);
});

test('stop by phone: at most two clicks and Save', async ({ page }) => {
  await told(page).click();
  await newsBy(page, 'SMS').click();
  await save(page).click();
  await expectCustomer(page, 'Nour Haddad');
  await expect(newsBy(page, 'SMS')).toBeChecked();
  const keys = await countKeys(page);
  await newsBy(page, 'SMS').click();
  await page.getByRole('radio', { name: 'Customer changed their mind' }).click();
  await save(page).click();
  await expect(pills(page)).toContainText('Withdrawn');
  expect(await keys()).toBeLessThanOrEqual(2);
});
