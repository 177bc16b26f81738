import { searchCustomers, signIn } from './counter.js';
import { expect, test } from './crm-test.js';
import { newestLink } from './portal.js';

test('a yes that ends soon is reminded of once, and its person goes on or ends it by a press', async ({
  page,
  context,
}) => {
  await signIn(page, 'Dana M.');
  await page.goto('/settings');
  const card = page.getByRole('region', { name: 'Links and reminders' });
  await card.getByRole('button', { name: 'Run now' }).click();
  await expect(card.getByText('Done.', { exact: true })).toBeVisible();
  // They went when the shop was opened for the first time, and not again since.
  await expect(card.getByText(/^Last run .*: nothing was due\./)).toBeVisible();

  await page.goto('/messages');
  const reminders = page.getByRole('listitem').filter({ hasText: /Your yes ends on|Ihr Ja endet am/ });
  await expect(reminders).toHaveCount(2);
  const [mine, other] = [reminders.filter({ hasText: 'Your yes' }), reminders.filter({ hasText: 'Ihr Ja' })];
  const name = (await mine.getByRole('link').first().textContent()) ?? '';
  const linkIn = async (message: typeof mine) => {
    const [address = ''] = /\S+@\S+/.exec((await message.textContent()) ?? '') ?? [];
    return newestLink(page, address, '/me/consent');
  };

  const phone = await context.newPage();
  await phone.goto(await linkIn(mine));
  await expect(phone.getByText(/^You said yes, since .*, until /)).toBeVisible();
  await phone.getByRole('button', { name: /^Yes, go on/ }).click();
  await expect(phone.getByText(/News and offers by e-mail: yes again/)).toBeVisible();
  await expect(phone.getByRole('button', { name: /^Yes, go on/ })).toHaveCount(0);

  await phone.goto(await linkIn(other));
  await phone
    .getByRole('button', { name: /^No, stop this/ })
    .first()
    .click();
  await expect(phone.getByText(/News and offers by e-mail: taken back/)).toBeVisible();

  const { lines } = await searchCustomers(page, name);
  await page.goto(`/customers/${lines[0]?.id}/log`);
  await expect(page.getByText('Said yes again').first()).toBeVisible();
});

test('a clerk sees whether messages go out, and starts no run', async ({ page }) => {
  await signIn(page, 'Eva K.');
  await page.goto('/settings');
  await expect(page.getByText(/^Last run /)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Run now' })).toHaveCount(0);
  const headers = { origin: new URL(page.url()).origin };
  expect((await page.request.post('/api/consent/post/runs', { headers, data: {} })).status()).toBe(404);
});
