import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { searchCustomers, signIn } from './counter.js';
import { expect, test } from './crm-test.js';

/** The one with eighty characters. */
const longest = 'Wolkensteiner-Hohenwarter-Schwarzenberger';

async function pathsOf(page: Page): Promise<readonly string[]> {
  const { lines } = await searchCustomers(page, longest);
  const customer = `/customers/${lines[0]?.id}`;
  return [
    `/customers#q=${longest}`,
    '/customers/new',
    '/duplicates',
    '/leads',
    customer,
    `${customer}/edit`,
    `${customer}/log`,
    '/messages',
    '/needs-a-look',
    '/marketing',
    '/settings',
    '/settings/draft',
    '/import',
    '/go-live',
    '/verify',
  ];
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`at 320 px, ${colorScheme}`, () => {
    test.use({ viewport: { width: 320, height: 640 }, colorScheme });

    test('every page fits, with an eighty-character name, and axe finds nothing', async ({ page }) => {
      test.slow();
      await signIn(page, 'Dana M.');
      for (const path of await pathsOf(page)) {
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
    });
  });
}
