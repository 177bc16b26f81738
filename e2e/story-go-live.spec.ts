import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { searchCustomers, sendNews, signIn } from './counter.js';
import { expect, test } from './crm-test.js';
import { publishSample } from './publish-sample.js';

test.use({ shop: 'legacy' });

/** For what goes through five thousand rows. */
const long = { timeout: 120_000 };

const wording = 'Yes, Acme Repairs may send me its newsletter by e-mail. I can stop it at any time.';

const pick = (page: Page, label: string, value: string) => page.getByLabel(label, { exact: true }).selectOption(value);

/** The counts of the report, by reason. */
const counted = (page: Page, reason: string): Locator =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: reason, exact: true }) })
    .getByRole('cell')
    .first();

async function publish(page: Page): Promise<void> {
  await page.goto('/settings');
  await publishSample(page, 'repair-shop');
  await page.reload();
  await expect(page.getByText('Repair shop, version 1, published')).toBeVisible();
}

async function register(page: Page): Promise<void> {
  await page.getByText('Register a wording').click();
  await page.getByLabel('Short name (small letters, no blanks)').fill('web-2019');
  await pick(page, 'What it asked for', 'news');
  await page.getByLabel('The words, to the letter').fill(wording);
  await page.getByLabel('In use from').fill('2019-01-01');
  await page.getByRole('button', { name: 'Register', exact: true }).click();
  await expect(page.getByText('Registered.', { exact: true })).toBeVisible();
}

async function map(page: Page): Promise<void> {
  await page.getByLabel('Name of the old system').fill('old-crm');
  await pick(page, 'Column with your own customer number', 'customer');
  await pick(page, 'Column with the old system’s record number', 'customer');
  await pick(page, 'Column with the address for e-mail', 'e-mail');
  await pick(page, 'How dates are written', 'd.m.y');
  await pick(page, 'Column with the answer', 'newsletter');
  await pick(page, 'It answers', 'news email');
  await pick(page, '“yes” means', 'agreed');
  await pick(page, '“no” means', 'refused');
  await pick(page, '“?” means', 'unknown');
  await pick(page, 'An empty cell means', 'nothing_said');
  await pick(page, 'Column with when it was said', 'since');
  await pick(page, 'Column with the words they read', 'wording');
  await pick(page, 'How the old system got it', 'web_form');
}

/** What came of the five thousand, as it is made: `old-answer.ts` says of how many of each hundred. */
async function expectReport(page: Page): Promise<void> {
  await expect(page.getByText('Rows: 5,000. Answers: 5,000.')).toBeVisible();
  const counts: readonly (readonly [string, string])[] = [
    ['Accepted', '2,400'],
    ['A yes with all its proof', '1,700'],
    ['Takes a permission away', '700'],
    ['Accepted on somebody’s word', '300'],
    ['Kept, opens nothing', '2,250'],
    ['Has not answered', '1,800'],
    ['Does not say when', '300'],
    ['No clear answer', '100'],
    ['Its wording is not registered', '50'],
    ['Not taken', '50'],
    ['The row cannot be read', '50'],
    ['All', '5,000'],
  ];
  for (const [reason, count] of counts) await expect(counted(page, reason), reason).toHaveText(count);
}

/** The file of what was not accepted, read back: every row once, in words, as the report counts them. */
function expectNotAccepted(text: string): void {
  const [heading, ...rows] = text
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|(\d+))/g)].map(([, quoted, bare]) => quoted ?? bare));
  expect(heading).toEqual(['row', 'customer number', 'record number', 'about', 'the file says', 'verdict', 'reason']);
  expect(new Set(rows.map(([row]) => row)).size).toBe(2_300);
  const counts: Record<string, number> = {};
  for (const [, , , , , verdict, reason] of rows) {
    const key = `${verdict}: ${reason}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  expect(counts).toEqual({
    'kept, opens nothing: has not answered': 1_800,
    'kept, opens nothing: does not say when': 300,
    'kept, opens nothing: no clear answer': 100,
    'kept, opens nothing: its wording is not registered': 50,
    'not taken: the row cannot be read': 50,
  });
}

/** Keeps the server from getting a call of the import, counted from one, until it is let go: so it is stopped in the middle on any machine. */
async function holdImport(page: Page, nth: number): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let asked = 0;
  await page.route('**/imports/pages', async (route) => {
    asked += 1;
    if (asked === nth) await held;
    await route.continue();
  });
  return letGo;
}

/** Somebody of whom the old CRM has this: their place in a hundred says what. */
async function customer(page: Page, place: number): Promise<string> {
  const { lines } = await searchCustomers(page, `legacy${place}@mail.example`);
  return `/customers/${lines[0]?.id}`;
}

test('5,000 customers from an old CRM: map, check, bring in, observe, and switch on', async ({ page, crm }) => {
  test.setTimeout(600_000);
  await signIn(page, 'Dana M.');
  await page.goto('/go-live');
  await expect(page.getByText('Wording published').locator('..')).toContainText('missing');
  await publish(page);

  // Observing: before anything is brought in, whoever said no gets the news; it is counted.
  const saidNo = await customer(page, 46);
  await page.goto(saidNo);

  await page.goto('/import');
  await register(page);
  await page.getByLabel('Choose a file').setInputFiles(join(crm.dataDirectory, 'legacy', 'old-crm.csv'));
  await expect(page.getByText('old-crm.csv: 5,000 rows')).toBeVisible(long);
  await map(page);
  await page.getByLabel(/^What was checked/).fill('25 paper cards compared with the list');
  await page.getByLabel(/^How many rows were compared/).fill('25');
  await page.getByRole('button', { name: 'Check without writing' }).click();
  await expect(page.getByText('Checked. Nothing was written.')).toBeVisible(long);
  await expectReport(page);
  await page.getByRole('button', { name: 'Show the rows: does not say when' }).click();
  await expect(page.getByRole('table', { name: 'Does not say when' }).getByRole('row')).toHaveCount(21);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download what was not accepted' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('import-not-accepted.csv');
  expectNotAccepted(await readFile((await file.path()) ?? '', 'utf8'));

  // Stopped in the middle, it goes on where it was, and each row counts once.
  const letGo = await holdImport(page, 20);
  await page.getByRole('button', { name: 'Bring them in' }).click();
  await expect(page.getByText(/^1,\d00 of 5,000 rows$/)).toBeVisible(long);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  letGo();
  await expect(page.getByText(/^Stopped\. What was brought in stays/)).toBeVisible();
  await expect(page.getByText('5,000 of 5,000 rows')).toHaveCount(0);
  // Until it is through it is among what is still missing, with the way back to it.
  const other = await page.context().newPage();
  await other.goto('/go-live');
  const unfinished = other.getByRole('listitem').filter({ hasText: 'Import of old-crm.csv' });
  await expect(unfinished).toContainText(/It came to 1,\d00 of 5,000 rows/);
  await unfinished.getByRole('link', { name: 'Go to the import' }).click();
  await expect(other).toHaveURL(/\/import$/);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('Done. Entries added: 3,150.')).toBeVisible(long);
  await other.goto('/go-live');
  await expect(other.getByText('Before you go live')).toBeVisible();
  await expect(unfinished).toHaveCount(0);
  await other.close();
  await expectReport(page);

  await page.getByRole('button', { name: 'Run it again' }).click();
  await expect(page.getByText('Done. Nothing was added: all of it was there already.')).toBeVisible(long);
  await expectReport(page);

  // Observed: it goes out, and is counted as what would have been blocked.
  await page.goto(saidNo);
  await sendNews(page, 'Send e-mail').click();
  await expect(page.getByText('let through while observed')).toBeVisible();

  await page.goto('/go-live');
  const line = page.getByRole('listitem').filter({ has: page.getByText('News and offers', { exact: true }) });
  await expect(line).toContainText(/Would have been blocked by e-mail since .*: 1\. People: 1\./);
  await expect(line.getByText('Said no: 1')).toBeVisible();
  await line.getByRole('button', { name: 'Switch on: News and offers' }).click();
  await expect(line.getByText('From now on 3,000 of 5,000 would not be contacted by e-mail.')).toBeVisible(long);
  await expect(line.getByText('Never asked: 1,850')).toBeVisible();
  await expect(line.getByText('Said no: 700')).toBeVisible();
  await expect(line.getByText('No proof of an answer: 450')).toBeVisible();
  await line.getByRole('button', { name: 'Yes, switch it on' }).click();
  await expect(line.getByText('Switched on: what is not allowed is blocked.')).toBeVisible();

  // Enforced: the same message is not to be had any more, and the server says why.
  await page.goto(saidNo);
  await expect(page.getByText('Not allowed: said no.').first()).toBeVisible();
  const headers = { origin: new URL(page.url()).origin };
  const message = { headers, data: { kind: 'news', channel: 'email' } };
  const refused = await page.request.post(`/api${saidNo}/messages`, message);
  expect([refused.status(), await refused.json()]).toEqual([
    403,
    { code: 'not_allowed', reason: 'refused', remedy: 'none' },
  ]);
  // Whose yes was brought in with its proof is written to.
  const saidYes = await customer(page, 0);
  expect((await page.request.post(`/api${saidYes}/messages`, message)).status()).toBe(200);
});
