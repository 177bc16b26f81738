import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { pills, searchCustomers, signIn, takeOver } from './counter.js';
import { expect, test } from './crm-test.js';

/** A picture of one pixel, as a scanner would name it. */
const scan = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const words = 'I agree that the fair’s exhibitors write to me about their services.';

/** Somebody who was never asked about news: nothing that they said since stands against a form from before. */
async function neverAsked(page: Page, headers: Readonly<Record<string, string>>) {
  const { lines } = await searchCustomers(page, '');
  const subjectIds = lines.map((line) => line.id);
  const response = await page.request.post('/api/consent/standings', { headers, data: { subjectIds } });
  const { standings } = await response.json();
  const found = standings.find(({ pills: all }: { pills: { cells: { purposeId: string; status: string }[] }[] }) =>
    all
      .flatMap(({ cells }) => cells)
      .filter(({ purposeId }) => purposeId === 'news')
      .every(({ status }) => status === 'not_asked'),
  );
  const id: string = found.subjectId;
  const { customer } = await (await page.request.get(`/api/customers/${id}`)).json();
  return { id, name: customer.name as string }; // as the shop has it
}

test('a form with an unknown wording opens nothing until the manager says what it covers, and then no more than that', async ({
  page,
}) => {
  await signIn(page, 'Eva K.');
  const headers = { origin: new URL(page.url()).origin };
  const { id, name } = await neverAsked(page, headers);
  await page.goto(`/customers/${id}`);

  await page.getByRole('button', { name: 'Record another form …' }).click();
  const form = page.getByRole('dialog', { name: 'Record another form …' });
  await form.getByLabel('Its wording, to the letter').fill(words);
  await form.getByLabel('Scan, recording or message').setInputFiles({
    name: 'fair.png',
    mimeType: 'image/png',
    buffer: scan,
  });
  await expect(form.getByText(/PNG picture, 70 byte/)).toBeVisible();
  await form.getByRole('radio', { name: 'Event' }).check();
  await form.getByLabel('When was it said?').fill(new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10));
  await form.getByRole('checkbox', { name: /by e-mail$/ }).check();
  await form.getByRole('checkbox', { name: /by SMS$/ }).check();
  await form.getByRole('button', { name: 'Record it' }).click();
  await expect(form.getByText(/^Recorded\. It waits for a second person/)).toBeVisible();
  await form.getByRole('button', { name: 'Close' }).click();

  const mayContact = async (channel: 'email' | 'sms') => {
    const data = { subjectIds: [id], purposeId: 'news', channel };
    const answer = await page.request.post('/api/consent/may-contact', { headers, data });
    const { answers } = await answer.json();
    return answers[0];
  };
  expect(await mayContact('email')).toMatchObject({ allowed: false, reason: 'unknown' });
  expect(await mayContact('sms')).toMatchObject({ allowed: false, reason: 'unknown' });

  // Not by whoever recorded it: no button, and the server says no as well.
  await page.getByRole('link', { name: 'Needs a look' }).click();
  const waiting = page.getByRole('article', { name });
  await expect(waiting.getByText(words)).toBeVisible();
  await expect(waiting).toContainText('You recorded this form.');
  await expect(waiting.getByRole('button', { name: 'Confirm' })).toHaveCount(0);
  const listed = await page.request.post('/api/consent/needs-a-look', { headers, data: { limit: 1000 } });
  const { cases } = await listed.json();
  const confirmation = {
    id: 'a-look-of-the-clerk-alone',
    wordingId: cases.find(({ subjectId }: { subjectId: string }) => subjectId === id).id,
    covers: [{ purposeId: 'news', channel: 'email' }],
  };
  const path = `/api/consent/subjects/${id}/wording-confirmations`;
  const refused = await page.request.post(path, { headers, data: confirmation });
  expect(refused.status()).toBe(404); // as for what is not there: nobody learns what they may not do
  expect(await mayContact('email')).toMatchObject({ allowed: false, reason: 'unknown' });

  await takeOver(page, 'Dana M.');
  await page.getByRole('link', { name: 'Needs a look' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    waiting.getByRole('button', { name: /^Download: Scan, PNG picture, 70 byte/ }).click(),
  ]);
  expect(await readFile((await download.path()) ?? '')).toEqual(scan);
  await expect(waiting.getByRole('checkbox')).not.toHaveCount(0);
  await expect(waiting.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await waiting.getByRole('checkbox', { name: /by e-mail$/ }).check();
  await waiting.getByRole('button', { name: 'Confirm' }).click();
  await expect(waiting.getByText(/^Confirmed\. Since/)).toBeVisible();
  expect(await mayContact('email')).toMatchObject({ allowed: true });
  expect(await mayContact('sms')).toMatchObject({ allowed: false, reason: 'unknown' });

  await waiting.getByRole('link', { name }).click();
  await expect(pills(page)).toContainText('E-mail only');
  await page.goto(`/customers/${id}/log`);
  const log = page.getByRole('region', { name: 'Consent log' });
  const entry = (what: RegExp) => log.getByRole('listitem').filter({ hasText: what });
  await expect(entry(/^.*Said yes: /).first()).toContainText(/Dana M\..*Eva K\. recorded the form\./);
  await expect(entry(/Kept without proof/).first()).toContainText(/Eva K\..*Dana M\. confirmed on .* what it covers\./);
});

test('a manager does not confirm their own form, whatever they send', async ({ page }) => {
  await signIn(page, 'Dana M.');
  await page.goto('/customers');
  const link = page.getByRole('main').getByRole('listitem').first().getByRole('link').first();
  const id = (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
  const headers = { origin: new URL(page.url()).origin };
  const covers = [{ purposeId: 'news', channel: 'sms' }];
  const capture = {
    method: 'other',
    claimedAt: new Date(Date.now() - 3_600_000).toISOString(),
    note: 'A slip of paper',
  };
  const form = { id: 'a-form-of-the-manager-1', text: words, locale: 'en', covers, capture };
  const subject = `/api/consent/subjects/${id}`;
  expect((await page.request.post(`${subject}/unknown-wordings`, { headers, data: form })).ok()).toBe(true);
  const look = { id: 'a-look-of-the-manager-1', wordingId: form.id, covers };
  const refused = await page.request.post(`${subject}/wording-confirmations`, { headers, data: look });
  expect(refused.status()).toBe(400);
  expect(await refused.json()).toMatchObject({ code: 'invalid', findings: [{ code: 'second_person_needed' }] });
});
