import { signIn } from './counter.js';
import { expect, test } from './crm-test.js';

test('what is looked for stands in no address that a server hears of; Back and reloading bring it back', async ({
  page,
}) => {
  await signIn(page, 'Eva K.');
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  const search = page.getByRole('searchbox');
  await search.fill('a');
  const found = page.getByRole('status').filter({ hasText: /\d+ customers?$/ });
  await expect(page).toHaveURL(/\/customers#q=a$/);
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page.getByText(/^Page 2 of/).first()).toBeVisible();
  const text = await found.textContent();
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/customers\/c-\d+$/);
  await page.goBack();
  await expect(search).toHaveValue('a');
  await expect(page.getByText(/^Page 2 of/).first()).toBeVisible();
  await page.reload();
  await expect(search).toHaveValue('a');
  await expect(found).toHaveText(text ?? '');
  expect(addresses.filter((address) => new URL(address).searchParams.has('q'))).toEqual([]);
});
