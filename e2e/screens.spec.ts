import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { box, fillCustomer, newsBy, pills, save, signIn, told, toldOfMessages } from './counter.js';
import { expect, test } from './crm-test.js';
import { tamper } from './tamper.js';

const wide = { width: 1280, height: 860 };
const narrow = { width: 320, height: 780 };

/** With SCREENS=1 the pictures of docs/screens.md are taken anew; else they are thrown away with the other results. */
async function keep(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.mouse.move(0, 0);
  const tooWide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(tooWide), 'nothing sticks out sideways').toBe(0);
  const kept = fileURLToPath(new URL(`../docs/screens/${name}.png`, import.meta.url));
  const path = process.env.SCREENS ? kept : test.info().outputPath(`${name}.png`);
  await page.screenshot({ path, animations: 'disabled' });
}

const scrollTo = (target: Locator): Promise<void> =>
  target.evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 32));

const german = async (page: Page): Promise<void> => {
  await page.addInitScript(() => window.localStorage.setItem('crm-language', 'de'));
};

/** Somebody in the seed with this word on a pill. */
async function openCustomerWith(page: Page, word: RegExp): Promise<void> {
  for (let number = 1; number <= 4; number++) {
    await page.goto(`/customers?page=${number}`);
    // Every row has its pills.
    await expect(page.getByRole('button', { name: /^(Marketing|Werbung)/ })).toHaveCount(50);
    const row = page.locator('.row', { has: page.getByRole('button', { name: word }) }).first();
    if ((await row.count()) === 0) continue;
    await row.getByRole('link').click();
    await expect(page.getByRole('checkbox').first()).toBeVisible();
    return;
  }
  throw new Error(`nobody has ${word}`);
}

const maria = { name: 'Maria Huber', device: 'iPhone 13', email: 'maria@mail.example', phone: '+43 660 0987654' };

test.describe('wide and light', () => {
  test.use({ viewport: wide, colorScheme: 'light' });

  test('1 customers', async ({ page }) => {
    await signIn(page, 'Eva K.');
    await expect(page.getByRole('button', { name: /^Marketing/ })).toHaveCount(50);
    await keep(page, '1-customers-light');
  });

  test('3 new customer', async ({ page }) => {
    await signIn(page, 'Eva K.');
    await page.goto('/customers/new');
    await fillCustomer(page, maria);
    await told(page).check();
    await toldOfMessages(page).check();
    await newsBy(page, 'E-mail').check();
    await save(page).scrollIntoViewIfNeeded();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await keep(page, '3-new-customer-light');
  });

  test('5 stop by phone', async ({ page }) => {
    await signIn(page, 'Eva K.');
    await openCustomerWith(page, /Marketing: May contact/);
    await page.locator('[data-box$="email"]').click();
    await page.getByRole('radio', { name: 'Customer changed their mind' }).check();
    await pills(page).getByRole('button').last().click();
    await scrollTo(page.getByRole('heading', { name: 'Consent', exact: true }));
    await keep(page, '5-stop-by-phone-light');
  });

  test('8 draft', async ({ page }) => {
    await signIn(page, 'Dana M.');
    await page.goto('/settings');
    await page.getByRole('link', { name: 'Draft the next version' }).click();
    const news = page.getByRole('region', { name: 'News and offers' });
    await news
      .getByRole('group', { name: 'What the person reads' })
      .getByLabel('English')
      .fill('Acme Repairs GmbH may send me news and offers about repairs, accessories and more.');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await expect(news.getByText('UO-T04')).toBeVisible();
    await scrollTo(news);
    await keep(page, '8-draft-light');
  });
});

test.describe('wide and dark', () => {
  test.use({ viewport: wide, colorScheme: 'dark' });

  test('2 customer', async ({ page }) => {
    await signIn(page, 'Paul R.');
    await openCustomerWith(page, /Marketing: SMS only/);
    await keep(page, '2-customer-dark');
  });

  test('6 log', async ({ page }) => {
    await signIn(page, 'Eva K.');
    await openCustomerWith(page, /Marketing: Withdrawn/);
    await page.goto(`${page.url()}/log`);
    await expect(page.getByText('Entries unchanged since')).toBeVisible();
    await keep(page, '6-log-dark');
  });
});

test.describe('320 px', () => {
  test.use({ viewport: narrow });

  test('4 errors', async ({ page }) => {
    await signIn(page, 'Eva K.');
    await page.goto('/customers/new');
    await fillCustomer(page, { ...maria, email: 'maria@' });
    await newsBy(page, 'SMS').check();
    await save(page).click();
    await box(page, 'Information given to the customer').scrollIntoViewIfNeeded();
    await scrollTo(page.getByRole('heading', { name: 'Ask the customer' }));
    await keep(page, '4-errors-320');
  });

  test.describe('dark', () => {
    test.use({ colorScheme: 'dark' });
    test('7 messages', async ({ page }) => {
      await signIn(page, 'Eva K.');
      await openCustomerWith(page, /Marketing: Ask again/);
      await scrollTo(page.getByRole('heading', { name: 'Messages' }));
      await keep(page, '7-messages-320-dark');
    });
  });
});

test.describe('German', () => {
  test.use({ viewport: wide, locale: 'de-AT' });

  test('9 customer', async ({ page }) => {
    await german(page);
    await page.goto('/');
    await page.getByRole('button', { name: 'Eva K.' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Kundschaft' })).toBeVisible();
    await openCustomerWith(page, /E-Mail/);
    await keep(page, '9-customer-german');
  });

  test('10 verify', async ({ page, crm }) => {
    await crm.stop();
    tamper(crm.dataDirectory, [
      `update entry set body = replace(body, '"kind":"given"', '"kind":"refused"') where subject = 'c-1042' and seq = 3`,
      `update envelope set body = replace(body, 'Linz', 'Wels') where subject = 'c-1101' and seq = 1`,
      `delete from entry where subject = 'c-1150' and seq = (select max(seq) from entry where subject = 'c-1150')`,
    ]);
    await crm.start();
    await german(page);
    await page.goto('/');
    await page.getByRole('button', { name: 'Dana M.' }).click();
    await page.getByRole('link', { name: 'Protokoll prüfen' }).click();
    await page.getByRole('button', { name: 'Jetzt alles prüfen' }).click();
    await expect(page.getByText('geprüft.')).toBeVisible();
    await keep(page, '10-verify-german');
  });
});
