import { createPublicKey, verify } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { expectCustomer, fillCustomer, newsBy, save, signIn, takeOver, told, toldOfMessages } from './counter.js';
import { expect, test } from './crm-test.js';
import { signInAsCustomer } from './portal.js';

const contentOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

/** Checked by other means than it was made by. */
function isSigned(jws: string, [key]: readonly JsonWebKey[]): boolean {
  const [header = '', payload = '', signature = ''] = jws.split('.');
  if (!key) return false;
  const publicKey = createPublicKey({ key: { ...key }, format: 'jwk' });
  return verify(null, Buffer.from(`${header}.${payload}`), publicKey, Buffer.from(signature, 'base64url'));
}

/** What a button hands to the browser's downloads. */
async function downloaded(page: Page, press: () => Promise<void>): Promise<Download> {
  const download = page.waitForEvent('download');
  await press();
  return download;
}

test('a save has a receipt that holds offline, the same after a crash; the officer hands the record over in three formats', async ({
  page,
  crm,
}) => {
  await signIn(page, 'Eva K.');
  await page.goto('/customers/new');
  await fillCustomer(page, { name: 'Ilse Brandl', device: 'ThinkPad X1', email: 'ilse@mail.example' });
  await told(page).check();
  await toldOfMessages(page).check();
  await save(page).click();
  const id = await expectCustomer(page, 'Ilse Brandl');
  await newsBy(page, 'E-mail').check();
  await page.getByRole('radio', { name: 'In person' }).check();
  await page.getByRole('button', { name: 'Save answers' }).click();
  await expect(page.getByText('A signed receipt: whoever keeps it')).toBeVisible();
  const button = page.getByRole('button', { name: 'Download the receipt' });
  const first = await downloaded(page, () => button.first().click());
  expect(first.suggestedFilename()).toBe('consent-receipt.json');
  const file = JSON.parse(await contentOf(first));
  const { keys } = await (await page.request.get('/api/consent/receipt-keys')).json();
  expect(isSigned(file.receipt, keys)).toBe(true);
  expect(JSON.stringify([file, keys])).not.toMatch(/Ilse|Brandl|\bEva\b|"d":/);

  await crm.killAndRestart();
  await page.goto(`/customers/${id}/log`);
  const again = await downloaded(page, () => button.first().click());
  expect(JSON.parse(await contentOf(again)).receipt).toBe(file.receipt);
  await expect(page.getByRole('heading', { name: 'Hand over the record' })).toHaveCount(0);
  expect((await page.request.get(`/api/consent/subjects/${id}/record`)).status()).toBe(404);

  await takeOver(page, 'Ines B.');
  await page.goto(`/customers/${id}/log`);
  for (const [name, says] of [
    ['ISO/IEC TS 27560 record (DPV, JSON-LD)', /"dpv:ConsentGiven"/],
    ['Kantara Consent Receipt 1.1', /"KI-CR-v1\.1\.0"/],
    ['HL7 FHIR R5 Consent', /"status": "active"/],
  ] as const) {
    const record = await downloaded(page, () => page.getByRole('button', { name: `Download: ${name}` }).click());
    const text = await contentOf(record);
    expect(text).toMatch(says);
    expect(text).toContain('news#email');
    await expect(page.getByText(`Downloaded: ${name}.`)).toBeVisible();
  }
});

test('a customer takes the receipt of what they changed from their own page, and no other person’s', async ({
  page,
}) => {
  await signIn(page, 'Eva K.');
  await page.goto('/customers/new');
  await fillCustomer(page, { name: 'Ilse Brandl', device: 'ThinkPad X1', email: 'ilse@mail.example' });
  await told(page).check();
  await toldOfMessages(page).check();
  await newsBy(page, 'E-mail').check();
  await save(page).click();
  const id = await expectCustomer(page, 'Ilse Brandl');
  await signInAsCustomer(page, id);
  await page.goto('/me/consent');
  await page.getByRole('button', { name: 'No advertising at all' }).first().click();
  const receipt = page.getByRole('button', { name: 'Download the receipt' });
  const file = JSON.parse(await contentOf(await downloaded(page, () => receipt.click())));
  const { keys } = await (await page.request.get('/api/me/consent/receipt-keys')).json();
  expect(isSigned(file.receipt, keys)).toBe(true);
  const headers = { origin: new URL(page.url()).origin };
  const data = {
    submissionId: JSON.parse(Buffer.from(file.receipt.split('.')[1], 'base64url').toString()).submissionId,
  };
  const other = await page.request.post('/api/me/consent/subjects/c-1001/receipts', { headers, data });
  expect(other.status()).toBe(404);
});
