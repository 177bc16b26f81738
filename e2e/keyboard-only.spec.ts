import type { Locator, Page } from '@playwright/test';
import { expectCustomer, field, newsBy, pills, told, toldOfMessages } from './counter.js';
import { expect, test } from './crm-test.js';

/** Presses Tab until it is there, as somebody without a mouse would. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never came to ${target}`);
}

async function typeInto(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, field(page, label));
  await page.keyboard.type(text);
}

test('steps 2 to 5 without a mouse', async ({ page }) => {
  await page.goto('/');
  const eva = page.getByRole('button', { name: 'Eva K.' });
  await expect(eva).toBeVisible();
  await tabTo(page, eva);
  await page.keyboard.press('Enter');

  // 2: a new customer; the summary takes focus and leads to the box.
  const create = page.getByRole('link', { name: 'New customer' });
  await expect(create).toBeVisible();
  await tabTo(page, create);
  await page.keyboard.press('Enter');
  await expect(told(page)).toBeVisible();
  await typeInto(page, 'Name', 'Olena Kovalenko');
  await typeInto(page, 'Phone', '+43 660 0333444');
  await typeInto(page, 'E-mail', 'olena@mail.example');
  await typeInto(page, 'Device', 'Kindle Paperwhite');
  await page.keyboard.press('Enter');
  const summary = page.getByRole('alert').filter({ hasText: 'Please look at this first' });
  await expect(summary).toBeFocused();
  await tabTo(page, summary.getByRole('button'));
  await page.keyboard.press('Enter');
  await expect(told(page)).toBeFocused();
  await page.keyboard.press('Space');
  await tabTo(page, toldOfMessages(page));
  await page.keyboard.press('Space');
  await tabTo(page, newsBy(page, 'E-mail'));
  await page.keyboard.press('Space');
  await tabTo(page, newsBy(page, 'SMS'));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: 'Save customer' }));
  await page.keyboard.press('Enter');
  await expectCustomer(page, 'Olena Kovalenko');
  await expect(pills(page)).toContainText('May contact');

  // 3: the log, and back to where it was opened.
  await tabTo(page, page.locator('summary', { hasText: 'Actions' }));
  await page.keyboard.press('Enter');
  const open = page.getByRole('button', { name: 'Customer log' });
  await tabTo(page, open);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByText('News and offers by SMS: yes')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(open).toBeFocused();

  // 4: stops SMS by phone.
  await tabTo(page, newsBy(page, 'SMS'));
  await page.keyboard.press('Space');
  const why = page.getByRole('radio', { name: 'Customer changed their mind' });
  await tabTo(page, why);
  await page.keyboard.press('Space');
  await expect(why).toBeChecked();
  await tabTo(page, page.getByRole('button', { name: 'Save answers' }));
  await page.keyboard.press('Enter');
  await expect(pills(page)).toContainText('E-mail only');

  // 5: "your repair is ready" by SMS still goes, under the contract.
  const send = page.getByRole('button', { name: 'Send SMS' });
  await expect(send).toHaveCount(1);
  await tabTo(page, send);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Put into the outbox')).toBeVisible();
});
