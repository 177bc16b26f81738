import { approve, expectCustomer, fillCustomer, newsBy, openLog, publish, save, signIn, told } from './counter.js';
import { expect, test } from './crm-test.js';

const markup = `<img src=x onerror="document.title='owned'"><b>bold</b>`;

test('markup in names, notes and texts is shown as text', async ({ page }) => {
  await signIn(page, 'Dana M.');
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Draft the next version' }).click();
  const news = page.getByRole('region', { name: 'News and offers' });
  const text = `Acme Repairs may send me news about repairs. ${markup}`;
  await news.getByRole('group', { name: 'What staff read out' }).getByLabel('English').fill(text);
  await news.getByRole('radio', { name: /Only the wording/ }).check();
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await approve(page);
  await publish(page);
  await expect(page.getByText('version 4, published')).toBeVisible();

  await page.goto('/customers/new');
  const name = `Eve ${markup}`;
  await fillCustomer(page, { name, device: markup, email: 'eve@mail.example' });
  await told(page).check();
  await newsBy(page, 'E-mail').check();
  await expect(page.getByText(markup, { exact: false }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Add a note' }).click();
  await page.getByLabel('Note').fill(markup);
  await save(page).click();
  await expectCustomer(page, name);
  await expect(page.getByText(markup, { exact: true })).toBeVisible();
  const log = await openLog(page);
  await expect(log.getByText(markup, { exact: false }).first()).toBeVisible();
  await page.goto('/customers');
  await expect(page.getByText(name, { exact: true })).toBeVisible();
  expect(await page.locator('img[src="x"], main b').count()).toBe(0);
  await expect(page).not.toHaveTitle('owned');
});
