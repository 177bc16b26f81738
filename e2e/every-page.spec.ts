import AxeBuilder from '@axe-core/playwright';
import { signIn } from './counter.js';
import { expect, test } from './crm-test.js';

const paths = [
  '/customers',
  '/customers/new',
  '/customers/c-1008',
  '/customers/c-1008/edit',
  '/customers/c-1008/log',
  '/messages',
  '/settings',
  '/settings/draft',
  '/verify',
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`at 320 px, ${colorScheme}`, () => {
    test.use({ viewport: { width: 320, height: 640 }, colorScheme });

    test('every page fits, with an eighty-character name, and axe finds nothing', async ({ page }) => {
      test.slow();
      await signIn(page, 'Dana M.');
      await page.request.post('/api/settings/draft', {
        headers: { origin: new URL(page.url()).origin },
        data: { sample: 'repair-shop' },
      });
      for (const path of paths) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.waitForLoadState('networkidle');
        const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        expect(content, `${path} is wider than the window`).toBeLessThanOrEqual(window ?? 0);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`)).toEqual([]);
      }
    });
  });
}
