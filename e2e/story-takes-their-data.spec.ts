import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectCustomer, fillCustomer, newsBy, save, signIn, told } from './counter.js';
import { expect, test } from './crm-test.js';

const customer = { name: 'Nora Weiss', device: 'Fairphone 4', email: 'nora@mail.example', phone: '+43 660 0111555' };

async function keptBy(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  expect(download.suggestedFilename()).toBe('my-data.zip');
  return readFileSync(await download.path());
}

test('a customer takes their data along: at the counter, and by a link whose code they are told', async ({
  page,
  complaints,
}) => {
  await signIn(page, 'Dana M.');
  await page.goto('/customers/new');
  await fillCustomer(page, customer);
  await told(page).check();
  await newsBy(page, 'E-mail').check();
  await save(page).click();
  const id = await expectCustomer(page, customer.name);
  await page.goto(`/customers/${id}/log`);
  await page.getByText('Send their data').click();
  const their = page.getByRole('region', { name: 'Their data to take along' });

  const here = await keptBy(page, () => their.getByRole('button', { name: 'Download', exact: true }).click());
  await expect(their.getByText(/^Downloaded whole: /)).toBeVisible();
  for (const name of ['consents.json', 'data/shop.customer.csv', 'statement.txt', 'manifest.json'])
    expect(here.includes(name)).toBe(true);

  await their.getByRole('button', { name: 'Send a download link' }).click();
  await expect(their.getByText(/^A link went to n…a@m…e\. It works 3 times/)).toBeVisible();
  const code = (await their.getByText(/^\d{6}$/).textContent()) ?? '';
  await page.goto('/messages');
  const link = /\/me\/data#[\w-]{43}/.exec((await page.getByRole('main').textContent()) ?? '')?.[0] ?? '';
  expect(link).not.toBe('');
  await expect(page.getByRole('main')).not.toContainText(code);

  // Opening it, by whoever, does nothing; a guess is counted.
  await page.goto(link);
  const own = page.getByRole('region', { name: 'Your data to download' });
  await own.getByLabel('Code').fill(String((Number(code) + 1) % 1_000_000).padStart(6, '0'));
  complaints.length = 0;
  await own.getByRole('button', { name: 'Download my data' }).click();
  await expect(own.getByText('Wrong code. 4 more tries.')).toBeVisible();
  // The browser says on its console that a request was answered with an error.
  complaints.length = 0;
  await own.getByLabel('Code').fill(code);
  const there = await keptBy(page, () => own.getByRole('button', { name: 'Download my data' }).click());
  await expect(own.getByText(/^Downloaded whole: /)).toBeVisible();
  expect(there.includes('manifest.json')).toBe(true);

  await page.goto(`/customers/${id}/log`);
  await expect(page.getByRole('main')).toContainText('Nora Weiss');
});
