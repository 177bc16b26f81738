import { signIn } from './counter.js';
import { expect, test } from './crm-test.js';

test('a clerk links a customer’s account elsewhere and unlinks it; neither gives nor takes an answer', async ({
  page,
}) => {
  await signIn(page, 'Eva K.');
  await page.goto('/customers');
  await page.getByRole('main').getByRole('listitem').first().getByRole('link').click();
  const accounts = page.getByRole('region', { name: 'Online accounts' });
  const pills = page.getByRole('group', { name: 'Consent' });
  await expect(accounts.getByLabel('System')).toBeVisible();
  await expect(pills).toContainText('Marketing');
  const before = await pills.textContent();

  await accounts.getByRole('button', { name: 'Link account' }).click();
  await expect(accounts.getByText('Fill this in.').first()).toBeVisible();
  await accounts.getByLabel('System').fill('forum');
  await accounts.getByLabel('Kind of record').fill('member');
  await accounts.getByLabel('Number of the record there').fill('4711');
  await accounts.getByLabel('Name for colleagues').fill('Repair forum');
  await accounts.getByRole('button', { name: 'Link account' }).click();
  const forum = accounts.getByRole('listitem').filter({ hasText: 'Repair forum' });
  await expect(forum).toContainText(/linked on .* by Eva K\./);
  await forum.getByRole('button', { name: 'Unlink Repair forum' }).click();
  await expect(forum).toContainText(/unlinked on /);
  await expect(pills).toHaveText(before ?? '');
});
