import { test as base, chromium, expect, type Page } from '@playwright/test';
import { launchOptions } from '../chromium.js';
import { startLeftPage } from './left-page.js';

type LeftPage = Awaited<ReturnType<typeof startLeftPage>>;

interface Fixtures {
  readonly site: LeftPage;
  /** `kept`: Chromium keeps the page as it was left (bfcache); Playwright alone would turn that off. */
  readonly left: 'kept' | 'reloaded';
}

const test = base.extend<Fixtures>({
  left: ['kept', { option: true }],
  site: async ({ browserName: _ }, provide) => {
    const site = await startLeftPage();
    await provide(site);
    site.stop();
  },
  page: async ({ left, site }, provide) => {
    const ignoreDefaultArgs = left === 'kept' ? ['--disable-back-forward-cache'] : [];
    const browser = await chromium.launch({ ...launchOptions, ignoreDefaultArgs });
    const page = await browser.newPage({ baseURL: site.url });
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await provide(page);
    await browser.close();
    expect(complaints).toEqual([]);
  },
});

const box = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });
const told = (page: Page) => box(page, /Information about your repair/);
const email = (page: Page) => box(page, /by e-mail/);
const remembered = (page: Page) => box(page, /Remembered by the browser/);
const save = (page: Page) => page.getByRole('button', { name: 'Save' });
const persisted = (page: Page) => page.locator('html').getAttribute('data-persisted');

async function tick(page: Page): Promise<void> {
  await remembered(page).check();
  await told(page).check();
  await email(page).check();
}

async function back(page: Page): Promise<void> {
  await page.evaluate(() => history.back());
  await expect(save(page)).toBeVisible();
}

test.describe('Back without bfcache', () => {
  test.use({ left: 'reloaded' });

  test('restores no tick, and nothing of it is saved', async ({ page, site }) => {
    await page.goto('/page');
    await tick(page);
    await page.goto('/away');
    await back(page);
    expect(await persisted(page)).toBe('false');
    await expect(remembered(page), 'the browser puts back what it remembers').toBeChecked();
    await expect(told(page)).not.toBeChecked();
    await expect(email(page)).not.toBeChecked();
    await save(page).click();
    await expect(page.getByText('Tick to confirm that you have read')).toBeVisible();
    expect(await site.log()).toEqual([]);
    await told(page).check();
    await save(page).click();
    await expect(page.getByText('recorded')).toBeVisible();
    expect(await site.log()).toEqual(['not_given news sms', 'not_given news email', 'informed repair * pointer']);
  });
});

test.describe('Back with bfcache', () => {
  test('before a save: what the person ticked stands, and is saved with their act', async ({ page, site }) => {
    await page.goto('/page');
    await tick(page);
    await page.goto('/away');
    await back(page);
    expect(await persisted(page)).toBe('true');
    await expect(told(page)).toBeChecked();
    await expect(email(page)).toBeChecked();
    await save(page).click();
    await expect(page.getByText('recorded')).toBeVisible();
    expect(await site.log()).toEqual(['not_given news sms', 'given news email pointer', 'informed repair * pointer']);
  });

  test('after a save: the form is clean for the next person, and nothing is saved twice', async ({ page, site }) => {
    await page.goto('/page');
    await tick(page);
    await save(page).click();
    await expect(page.getByText('recorded')).toBeVisible();
    const written = await site.log();
    expect(written).toHaveLength(3);
    await page.goto('/away');
    await back(page);
    expect(await persisted(page)).toBe('true');
    await expect(told(page)).not.toBeChecked();
    await expect(email(page)).not.toBeChecked();
    await expect(page.getByText('recorded')).toBeHidden();
    await save(page).click();
    await expect(page.getByText('Tick to confirm that you have read')).toBeVisible();
    expect(await site.log()).toEqual(written);
  });

  test('after a plain form post: the yes that was sent is not sent again', async ({ page, site }) => {
    await page.goto('/browser');
    await tick(page);
    await save(page).click();
    await expect(page.getByText(/^Saved\./)).toBeVisible();
    expect(await site.log()).toContain('given news email pointer');
    await back(page);
    expect(await persisted(page)).toBe('true');
    await expect(told(page)).not.toBeChecked();
    await expect(email(page)).not.toBeChecked();
    await save(page).click();
    await expect(page.getByText(/^Saved\./)).toBeVisible();
    const grants = (await site.log()).filter((entry) => /^(given|renewed)/.test(entry));
    expect(grants).toEqual(['given news email pointer']);
  });
});
