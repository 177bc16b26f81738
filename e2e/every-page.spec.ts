import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { searchCustomers, signIn } from './counter.js';
import { expect, test } from './crm-test.js';
import { signInAsCustomer } from './portal.js';

/** The one with eighty characters. */
const longest = 'Wolkensteiner-Hohenwarter-Schwarzenberger';

async function longestId(page: Page): Promise<string> {
  const { lines } = await searchCustomers(page, longest);
  return lines[0]?.id ?? '';
}

async function pathsOf(page: Page): Promise<readonly string[]> {
  const customer = `/customers/${await longestId(page)}`;
  return [
    `/customers#q=${longest}`,
    '/customers/new',
    '/duplicates',
    '/leads',
    customer,
    `${customer}/edit`,
    `${customer}/log`,
    `${customer}/held`,
    '/messages',
    '/needs-a-look',
    '/rights',
    '/retention',
    '/breach',
    '/systems',
    '/audit',
    '/marketing',
    '/settings',
    '/settings/draft',
    '/import',
    '/go-live',
    '/verify',
    '/me',
    '/me/consent',
    '/me/data',
    // Nobody's: what a code is asked for shows without a link that works.
    `/me/data#${'A'.repeat(43)}`,
    '/me/data/plain',
    '/your-data',
    '/inbox',
  ];
}

/** The same, for who is signed in to them. */
const ownPages = ['/me', '/me/consent'] as const;

async function lookAt(page: Page, path: string, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content, `${path} is wider than the window`).toBeLessThanOrEqual(window ?? 0);
  const axe = new AxeBuilder({ page });
  // In the dark only colours are others.
  const { violations } = await (colorScheme === 'dark' ? axe.withRules(['color-contrast']) : axe).analyze();
  expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`)).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`at 320 px, ${colorScheme}`, () => {
    test.use({ viewport: { width: 320, height: 640 }, colorScheme });

    test('every page fits, with an eighty-character name, and axe finds nothing', async ({ page }) => {
      // Two dozen pages, each looked at by axe: how fast is not what is asked.
      test.setTimeout(600_000);
      await signIn(page, 'Dana M.');
      for (const path of await pathsOf(page)) await lookAt(page, path, colorScheme);
      await signInAsCustomer(page, await longestId(page));
      for (const path of ownPages) {
        await lookAt(page, path, colorScheme);
        await expect(page.getByText(new RegExp(`Signed in as .*${longest}`))).toBeVisible();
      }
    });
  });
}
