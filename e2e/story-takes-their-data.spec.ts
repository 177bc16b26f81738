import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openShop } from '../examples/repair-crm/src/server/open-shop.js';
import { runCli } from '../packages/cli/src/run-cli.js';
import { createLedger } from '../packages/core/src/ledger/create-ledger.js';
import { createMemoryStore } from '../packages/core/src/memory/create-memory-store.js';
import { unzipExport } from '../packages/core/src/rights/export/unzip-export.js';
import { expectCustomer, fillCustomer, newsBy, save, signIn, told } from './counter.js';
import { expect, test } from './crm-test.js';
import { newestLink } from './portal.js';

const customer = { name: 'Nora Weiss', device: 'Fairphone 4', email: 'nora@mail.example', phone: '+43 660 0111555' };
const dana = { type: 'staff', id: 'dana', name: 'Dana M.' } as const;

/** What the browser was given to keep, as text by file. */
async function keptBy(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  expect(download.suggestedFilename()).toBe('my-data.zip');
  const path = await download.path();
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  expect(await runCli(['check-export', path], { say, complain: say, env: {} }), said.join('\n')).toBe(0);
  const bytes = readFileSync(path);
  const files = new Map<string, string>();
  const file = { size: bytes.length, read: async (from: number, to: number) => bytes.subarray(from, to) };
  for await (const { name, bytes: part } of unzipExport(file))
    files.set(name, `${files.get(name) ?? ''}${Buffer.from(part).toString()}`);
  return files;
}

/** A customer who asks for their data, known in person; the desk is open at their request, and in it all that is held. */
async function askedFor(page: Page) {
  await signIn(page, 'Dana M.');
  await page.goto('/customers/new');
  await fillCustomer(page, customer);
  await page.getByRole('textbox', { name: /^What is wrong/ }).fill('Her neighbour Josef Huber brought it');
  await told(page).check();
  await newsBy(page, 'E-mail').check();
  await save(page).click();
  const id = await expectCustomer(page, customer.name);
  await page.goto(`/customers/${id}/log`);
  await page.getByRole('button', { name: 'Record a request …' }).click();
  const asked = page.getByRole('dialog');
  await asked.getByRole('radio', { name: 'Data to take along (Art. 20)' }).check();
  await asked.getByRole('button', { name: 'Write it down' }).click();
  await expect(asked.getByText(/Written down. To be answered by/)).toBeVisible();
  await page.goto('/rights');
  const request = page.getByRole('article').filter({ hasText: customer.name });
  await request.getByRole('button', { name: 'Their data to take along …' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('3 of 3 systems have answered')).toBeVisible();
  await dialog.getByRole('radio', { name: 'Identified in person' }).click();
  await expect(dialog.getByText(/Identified in person\.$/)).toBeVisible();
  const send = async (): Promise<string> => {
    await dialog.getByRole('button', { name: 'Send a download link' }).click();
    await expect(dialog.getByText(/^A link went to n…a@m…e\. It works 3 times/)).toBeVisible();
    return (await dialog.getByText(/^\d{6}$/).textContent()) ?? '';
  };
  return { id, request, dialog, send };
}

/** Where a browser finds what was sent. Staff, who told the code, see no link that it opens. */
async function linkIn(page: Page, code: string): Promise<string> {
  await page.goto('/messages');
  const outbox = page.getByRole('main');
  await expect(outbox).toContainText('/me/data#••••••');
  await expect(outbox).not.toContainText(code);
  return newestLink(page, customer.email, '/me/data');
}

const other = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

test('a customer takes their data along by a link and a code, without what is about their neighbour, and another ledger takes it over', async ({
  page,
  crm,
}) => {
  test.slow();
  const { id, request, dialog, send } = await askedFor(page);
  const repairs = dialog.locator('section section').filter({ has: page.getByRole('list', { name: 'Repairs' }) });
  await repairs.getByRole('button', { name: /^Leave something out/ }).click();
  await repairs.getByRole('button', { name: 'Leave out: Fault' }).click();
  const code = await send();
  await page.goto(await linkIn(page, code));

  // Opening it does nothing; a guess is counted.
  const own = page.getByRole('region', { name: 'Your data to download' });
  const get = own.getByRole('button', { name: 'Download my data' });
  await own.getByLabel('Code').fill(other(code));
  await get.click();
  await expect(own.getByText('Wrong code. 4 more tries.')).toBeVisible();
  await own.getByLabel('Code').fill(code);
  const files = await keptBy(page, () => get.click());
  await expect(own.getByText(/^Downloaded whole: /)).toBeVisible();
  for (const name of ['consents.json', 'data/shop.customer.csv', 'data/shop.repairs.csv', 'statement.txt'])
    expect(files.has(name), name).toBe(true);
  expect(files.get('data/shop.customer.csv')).toContain(customer.name);
  for (const [name, text] of files) expect(text, name).not.toMatch(/Huber|Dana M/);
  await keptBy(page, () => get.click());
  await keptBy(page, () => get.click());
  await get.click();
  await expect(own.getByText(/^This link was used up/)).toBeVisible();

  // The request says what went out.
  await page.goto('/rights');
  await request.getByRole('button', { name: /^Show steps/ }).click();
  await expect(request.getByRole('list', { name: 'Steps so far' })).toContainText('Their data, by a download link');

  // Moved to a ledger that has nothing yet, the same holds at every time.
  await crm.stop();
  const shop = await openShop({ dataDirectory: crm.dataDirectory, fresh: false });
  const here = shop.ledger.as(dana);
  const move = { subjectId: id, formats: ['log'], staff: 'as_recorded' } as const;
  let consents = '';
  for await (const { name, bytes } of shop.rights.as(dana).exportPerson(move))
    if (name === 'consents.json') consents += Buffer.from(bytes).toString();
  const there = createLedger({ store: createMemoryStore(), policies: [] }).as(dana);
  expect(await there.restorePerson(consents)).toEqual([id]);
  for (const hours of [-24, 0, 24, 24 * 400]) {
    const at = new Date(Date.now() + hours * 3_600_000).toISOString();
    expect(await there.standing(id, 'en', { at }), at).toEqual(await here.standing(id, 'en', { at }));
  }
  await shop.close();
  await crm.start();
});

test('where no script runs, a form takes link and code, and looking at it does nothing', async ({
  page,
  browser,
  baseURL,
}) => {
  const { dialog, send } = await askedFor(page);
  await expect(dialog.getByRole('button', { name: 'Download', exact: true })).toBeVisible();
  const code = await send();
  const link = await linkIn(page, code);
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const plain = await context.newPage();
  await plain.goto('/me/data');
  await plain.getByRole('link', { name: 'Your data can be downloaded without it.' }).click();
  await plain.getByLabel('Link').fill(`${link}`);
  await plain.getByLabel('Code').fill(other(code));
  await plain.getByRole('button', { name: 'Download my data' }).click();
  await expect(plain.getByRole('alert')).toHaveText('Wrong code. Tries left: 4.');
  await plain.getByLabel('Link').fill(`${link}`);
  await plain.getByLabel('Code').fill(code);
  const files = await keptBy(plain, () => plain.getByRole('button', { name: 'Download my data' }).click());
  expect(files.has('manifest.json')).toBe(true);
  await context.close();
});
