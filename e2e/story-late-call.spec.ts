import type { Page } from '@playwright/test';
import {
  expectCustomer,
  fillCustomer,
  newsBy,
  openLog,
  pills,
  save,
  sendNews,
  signIn,
  takeOver,
  told,
  toldOfMessages,
} from './counter.js';
import { expect, test } from './crm-test.js';

const DAY = 86_400_000;

/** A day and a time as its field has it, so many days ago at three in the afternoon. */
function daysAgo(days: number): string {
  const at = new Date(Date.now() - days * DAY);
  at.setHours(15, 0, 0, 0);
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** Somebody of the sample shop who agreed to news by e-mail long ago: the newest are on the first page. */
async function openSomebodyWhoAgreed(page: Page): Promise<string> {
  await page.goto('/customers?page=3');
  const row = page.getByRole('listitem').filter({ hasText: 'May contact' }).first();
  await row.getByRole('link').click();
  await expect(pills(page)).toContainText('May contact');
  return page.url().split('/').at(-1) ?? '';
}

test('a phone withdrawal entered a day late counts from the call, shows both times, and makes no mail wrong that went out in between', async ({
  page,
}) => {
  await signIn(page, 'Eva K.');
  const id = await openSomebodyWhoAgreed(page);
  // Sent before anybody at the counter knew.
  await sendNews(page, 'Send e-mail').click();
  const mail = page.getByRole('listitem').filter({ hasText: '20 %' });
  await expect(mail).toContainText('they said yes');

  const call = daysAgo(1);
  await page.getByRole('button', { name: 'Stop advertising …' }).click();
  await page.getByRole('radio', { name: 'Any advertising' }).check();
  await page.getByRole('button', { name: 'Said earlier, or by phone or letter …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Phone' }).check();
  await dialog.getByLabel('When it was said, if not just now').fill(call);
  // Asked for where the call is more than a day ago, and kept otherwise.
  await dialog.getByLabel('Note').fill('the note lay under the phone');
  await dialog.getByRole('button', { name: 'Stop it' }).click();
  await expect(dialog.getByText(/It counts from .*15:00.* allowed by what was known then/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(pills(page)).toContainText('Withdrawn');
  await expect(mail).toContainText('they said yes');

  const log = await openLog(page);
  const entry = log.getByRole('listitem').filter({ hasText: 'Took back: News and offers by e-mail' });
  await expect(entry).toContainText(/By phone, Eva K., Linz shop, said to have happened on .* 15:00/);
  await expect(entry.locator('time')).toContainText(new RegExp(`${call.slice(0, 4)}|${new Date().getFullYear()}`));
  await log.getByRole('button', { name: /system entr/ }).click();
  const written = log.getByRole('listitem').filter({ hasText: 'Written to' });
  await expect(written.first()).toBeVisible();
  await expect(written.first()).not.toContainText('although');

  await page.goto(`/customers/${id}/log`);
  const yesterday = call.slice(0, 10);
  const otherDay = page.getByRole('region', { name: 'What held on another day' });
  await otherDay.getByLabel('What held on', { exact: true }).fill(yesterday);
  await expect(otherDay.getByRole('list').last()).toContainText(/News and offers by .*: took it back/);
  await otherDay.getByLabel('As it was known on').fill(yesterday);
  await expect(otherDay.getByText(/, as it was known on /)).toBeVisible();
  await expect(otherDay.getByRole('list').last()).toContainText(/News and offers by .*: yes/);
});

test('a call of days ago asks why it is entered only now, and a yes that came after it holds', async ({ page }) => {
  await signIn(page, 'Eva K.');
  await page.goto('/customers/new');
  await fillCustomer(page, { name: 'Ilse Brandl', device: 'ThinkPad X1', email: 'ilse@mail.example' });
  await told(page).check();
  await toldOfMessages(page).check();
  await newsBy(page, 'E-mail').check();
  await save(page).click();
  await expectCustomer(page, 'Ilse Brandl');
  await page.getByRole('button', { name: 'Stop advertising …' }).click();
  await page.getByRole('radio', { name: 'Any advertising' }).check();
  await page.getByRole('button', { name: 'Said earlier, or by phone or letter …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('When it was said, if not just now').fill(daysAgo(3));
  await dialog.getByRole('button', { name: 'Stop it' }).click();
  await expect(dialog.getByText('Write why it is entered only now')).toBeVisible();
  await dialog.getByLabel('Note').fill('the note lay under the phone');
  await dialog.getByRole('button', { name: 'Stop it' }).click();
  await expect(dialog.getByText('A yes that was said after that holds')).toBeVisible();
  await expect(dialog.getByRole('list')).toContainText('News and offers by e-mail: yes');
});

test('a manager blocks an address across everybody; the server refuses to send to it, and a clerk sees no such button', async ({
  page,
}) => {
  await signIn(page, 'Dana M.');
  const id = await openSomebodyWhoAgreed(page);
  const blocks = page.getByRole('button', { name: 'Block this address …' });
  const mail = page.getByRole('definition').filter({ hasText: '@mail.example' });
  await mail.getByRole('button', { name: 'Block this address …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Why?').fill('asked by letter');
  await dialog.getByRole('button', { name: 'Block it' }).click();
  await expect(page.getByText(/This address is blocked since .*Dana M\.: asked by letter/)).toBeVisible();
  await sendNews(page, 'Send e-mail').click();
  await expect(page.getByRole('alert')).toContainText('Not sent. The ledger says');

  await takeOver(page, 'Eva K.');
  await page.goto(`/customers/${id}`);
  await expect(pills(page)).toBeVisible();
  await expect(blocks).toHaveCount(0);
  const headers = { origin: new URL(page.url()).origin };
  const data = { address: 'a@mail.example' };
  const refused = await page.request.post('/api/consent/addresses/blocks', { headers, data });
  expect(refused.status()).toBe(404);
});
