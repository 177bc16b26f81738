import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import {
  expectCustomer,
  fillCustomer,
  type NewCustomer,
  newsBy,
  openLog,
  pills,
  save,
  signIn,
  told,
} from './counter.js';
import { expect, test } from './crm-test.js';
import { arrivedAt } from './portal.js';
import { publishSample } from './publish-sample.js';

/** A spreadsheet would calculate this name. */
const formula = { name: '=1+1', device: 'Pixel 8', email: 'first@mail.example' };
const leaving = { name: 'Lena Gruber', device: 'Nokia 3310', email: 'lena@mail.example' };
const late = { name: 'Zora Late', device: 'Pixel 9', email: 'zora@mail.example' };
const housemate = { name: 'Otto First', device: 'Pixel 7', email: 'First@mail.example' };

test.use({ shop: 'empty' });
test.slow();

async function agree(page: Page, customer: NewCustomer, says = true): Promise<string> {
  await page.goto('/customers/new');
  await fillCustomer(page, customer);
  await told(page).check();
  if (says) await newsBy(page, 'E-mail').check();
  await save(page).click();
  return expectCustomer(page, customer.name);
}

async function takeBack(page: Page, id: string): Promise<void> {
  await page.goto(`/customers/${id}`);
  await newsBy(page, 'E-mail').uncheck();
  await page.getByRole('radio', { name: 'Customer changed their mind' }).check();
  await save(page).click();
  await expect(pills(page)).toContainText('Withdrawn');
}

test('a list adds up, says who left it, and the sending asks about each person once more', async ({
  page,
  context,
}) => {
  await signIn(page, 'Dana M.');
  await publishSample(page, 'repair-shop');

  const first = await agree(page, formula);
  const gone = await agree(page, leaving);
  const sentLast = await agree(page, late);
  await agree(page, housemate);
  await agree(page, { name: 'Nora No', device: 'Pixel 6', email: 'nora@mail.example' }, false);
  await agree(page, { name: 'Paul Without', device: 'Pixel 5' }, false);

  await page.getByRole('link', { name: 'Marketing' }).click();
  await page.getByRole('radio', { name: /by e-mail$/ }).check();
  await page.getByRole('button', { name: 'Build the list' }).click();
  // Who has no address is not asked about.
  const rows = page.getByRole('table').first().getByRole('row');
  await expect(rows).toHaveText([
    /Answer\s*People/,
    /May be contacted\s*3/,
    /Left empty\s*1/,
    /Same person or address, left out\s*1/,
    /Asked about\s*5/,
  ]);
  await expect(page.getByText(/Valid until .* Fingerprint [\w-]{12}/)).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv).toContain(`"${first}","'=1+1","first@mail.example"`);
  expect(csv).not.toContain('"=1+1"');

  const counter = await context.newPage();
  await takeBack(counter, gone);
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByText('Left the list: 1')).toBeVisible();
  await expect(page.getByText(`${leaving.name}: Took it back`)).toBeVisible();
  await expect(rows.filter({ hasText: 'May be contacted' })).toHaveText(/May be contacted\s*2/);

  // Somebody leaves between the list and the sending.
  await takeBack(counter, sentLast);
  await page.getByRole('button', { name: 'Send the news to 2 people' }).click();
  await page.getByRole('button', { name: 'Yes, send' }).click();
  await expect(page.getByText('Sent: 1. It is written into each of their logs.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: late.name })).toContainText('took it back');

  await counter.goto('/messages');
  const sent = counter.getByRole('listitem').filter({ hasText: '20 % off every battery' });
  await expect(sent).toHaveCount(1);
  await sent.getByText('What mail programs read').click();
  await expect(sent.getByText('List-Unsubscribe-Post: List-Unsubscribe=One-Click')).toBeVisible();
  await expect(sent.getByText(/^List-Unsubscribe: <.*\/unsubscribe\/••••••>$/)).toBeVisible();

  // One click of a mail program, which comes from no page.
  const [newest] = await arrivedAt(page, formula.email);
  const url = /<(.*)>/.exec(newest?.headers['List-Unsubscribe'] ?? '')?.[1] ?? '';
  await page.goto(`/customers/${first}`);
  const log = await openLog(page);
  await expect(log.getByText(/[Ll]ast used on/).first()).toBeVisible();
  await log.getByRole('button', { name: /Close/ }).click();
  const clicked = await fetch(url, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
  expect(clicked.status).toBe(200);
  await page.reload();
  await expect(pills(page)).toContainText('Withdrawn');
});

test('who sends the same list twice writes to nobody twice; a clerk sends to no list', async ({ page }) => {
  await signIn(page, 'Dana M.');
  await publishSample(page, 'repair-shop');
  const id = await agree(page, leaving);
  const headers = { origin: new URL(page.url()).origin };
  const data = {
    id: 'one-and-the-same-sending',
    query: { purposeId: 'news', channel: 'email' },
    customerIds: [id],
  };
  for (let times = 0; times < 2; times++) {
    const answer = await page.request.post('/api/campaigns', { headers, data });
    expect(await answer.json()).toEqual({ sent: 1, skipped: [] });
  }
  const messages: readonly { readonly kind: string }[] = await (await page.request.get('/api/messages')).json();
  expect(messages.filter(({ kind }) => kind === 'news')).toHaveLength(1);
  // What customers are only told about carries no advertising.
  const underContract = {
    ...data,
    id: 'another-sending-altogether',
    query: { purposeId: 'repair-messages', channel: 'email' },
  };
  expect((await page.request.post('/api/campaigns', { headers, data: underContract })).status()).toBe(404);

  await page.request.delete('/api/session', { headers });
  await signIn(page, 'Eva K.');
  await expect(page.getByRole('link', { name: 'Marketing' })).toHaveCount(0);
  await page.goto('/marketing');
  await expect(page.getByText('Only a manager makes lists')).toBeVisible();
  for (const path of ['/api/lists', '/api/lists/again', '/api/campaigns'])
    expect((await page.request.post(path, { headers, data })).status()).toBe(403);
});
