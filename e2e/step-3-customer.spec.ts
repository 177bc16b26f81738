import { expectCustomer, fillCustomer, newsBy, openLog, pills, save, signIn, told, toldOfMessages } from './counter.js';
import { expect, test } from './crm-test.js';

test('the pills say it in a word, the log says why: the answer first, then every entry with its very text', async ({
  page,
}) => {
  await signIn(page, 'Eva K.');
  await page.goto('/customers/new');
  await fillCustomer(page, { name: 'Jelena Marković', device: 'Fairphone 5', email: 'jelena@mail.example' });
  await told(page).check();
  await toldOfMessages(page).check();
  await newsBy(page, 'E-mail').check();
  await save(page).click();
  await expectCustomer(page, 'Jelena Marković');
  await expect(pills(page).getByRole('button')).toHaveText([/May keep/, /E-mail only/]);

  const log = await openLog(page);
  await expect(log.getByText('News and offers by e-mail: yes')).toBeVisible();
  await expect(log.getByText('in person, Eva K., Linz shop, text v3').first()).toBeVisible();
  await expect(log.getByText('Said yes: News and offers by e-mail')).toBeVisible();
  await expect(log.getByText(/English, read out/).first()).toBeVisible();
  const yes = log.getByRole('listitem').filter({ hasText: 'Said yes: News and offers by e-mail' });
  await yes.getByRole('button', { name: 'Show the text' }).click();
  await expect(yes.getByText('May Acme Repairs e-mail or text you news and offers')).toBeVisible();
  await expect(log.getByText('Entries unchanged since')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(log).toBeHidden();
});

test('what holds for old customers reads the same after three years of changes', async ({ page }) => {
  await signIn(page, 'Eva K.');
  await page.goto('/customers?page=4');
  const expired = page.getByRole('button', { name: /Expired/ }).first();
  await expect(expired).toBeVisible();
  await page.getByRole('listitem').filter({ has: expired }).first().getByRole('link').click();
  await expect(pills(page)).toContainText('Expired');
  const log = await openLog(page);
  await expect(log.getByText('expired', { exact: false }).first()).toBeVisible();
});
