import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { signIn } from './counter.js';
import { expect, type ShopInProcess, test } from './shop-in-process.js';

const artefact = (file: string): string =>
  readFileSync(new URL(`../packages/core/fixtures/standards/${file}`, import.meta.url), 'utf8');

/** As their publishers have them; the guide keeps what is broken under an ending of its own. */
const published = {
  record: artefact('dpv/27560-guide-examples/ex37a.json'),
  repeated: artefact('dpv/27560-guide-examples/ex46a.json'),
  broken: artefact('dpv/27560-guide-examples/ex39a.json.invalid'),
  bundled: artefact('dpv-consent-record/AUG23.json'),
};

/** No publisher has one of a person who said yes, or no, to one thing: written as the specification asks. */
const kantara = (piiPrincipalId: string) => ({
  version: 'KI-CR-v1.1.0',
  jurisdiction: 'AT',
  // A month ago, in seconds: a yes to the news ends after two years.
  consentTimestamp: Math.floor(Date.now() / 1000) - 30 * 86_400,
  collectionMethod: 'web_form',
  consentReceiptID: 'b9a4b4f6-5a0a-4b3a-9c9f-0b8f3c1f5a3e',
  piiPrincipalId,
  piiControllers: [{ piiController: 'Acme Repairs GmbH' }],
  policyUrl: 'https://acme.example/privacy',
  sensitive: false,
  spiCat: [],
  services: [{ service: 'Repairs', purposes: [{ purpose: 'News', consentType: 'EXPLICIT' }] }],
});
const fhir = (subjectId: string) => ({
  resourceType: 'Consent',
  status: 'active',
  decision: 'deny',
  date: '2024-05-03T10:00:00',
  identifier: [{ value: 'f-1' }],
  subject: { reference: `Patient/${subjectId}` },
  category: [{ text: 'News' }],
});

let made = 0;

/** Somebody whom nobody has asked for the news yet. */
async function customer({ askAs, ledger }: ShopInProcess): Promise<string> {
  made += 1;
  const { presentation } = await ledger.form({ audience: 'clerk', purposes: ['repair'] });
  const submission = {
    id: `of-the-published-formats-${made}`,
    presentation,
    mode: 'read_aloud',
    answers: [{ questionId: 'repair', answer: 'acknowledged' }],
    capture: { method: 'in_person' },
  };
  const fields = { born: '', street: '', postcode: '', city: '', country: 'AT', language: 'en', fault: '' };
  const named = { name: `Customer ${made}`, email: `c${made}@mail.example`, phone: '+43 660 0777123', device: 'Pixel' };
  const body = { customer: { ...fields, ...named }, requestId: String(made).padEnd(22, 'b'), consent: { submission } };
  const response = await askAs('eva', 'POST', '/api/customers', body);
  expect(response.status).toBe(200);
  return (await response.json()).id;
}

async function open(page: Page, shop: ShopInProcess): Promise<string> {
  await shop.publish('repair-shop');
  const inUse = { from: '2019-01-01T00:00:00.000Z' };
  await shop.ledger.registerLegacyText({
    id: 'web-2019',
    purposeId: 'news',
    locale: 'en',
    text: 'Yes, write to me.',
    inUse,
  });
  const id = await customer(shop);
  await signIn(page, 'Dana M.');
  await page.goto('/import');
  await expect(page.getByText('web-2019')).toBeVisible();
  return id;
}

const fileOf = (name: string, content: string | object) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});

async function choose(page: Page, name: string, content: string | object): Promise<void> {
  await page.getByLabel('Choose a file').setInputFiles(fileOf(name, content));
}

const finding = (page: Page, text: string): Locator =>
  page.locator('[data-unticked="import-findings"] > li', { hasText: text });

/** The count of the report behind a verdict or a reason. */
const counted = (page: Page, heading: string): Locator =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: heading, exact: true }) })
    .getByRole('cell')
    .first();

async function check(page: Page): Promise<void> {
  await page.getByLabel('Name of the old system').fill('elsewhere');
  await page.getByRole('button', { name: 'Check without writing' }).click();
  await expect(page.getByText('Checked. Nothing was written.')).toBeVisible();
}

async function bringIn(page: Page, entries: number): Promise<void> {
  await page.getByRole('button', { name: 'Bring them in' }).click();
  await expect(page.getByText(`Done. Entries added: ${entries}.`)).toBeVisible();
}

const news = (shop: ShopInProcess, subjectId: string) =>
  shop.ledger.mayContact({ subjectId, purposeId: 'news', channel: 'email' });
const written = async (shop: ShopInProcess, subjectId: string): Promise<number> =>
  (await shop.ledger.history(subjectId)).entries.length;

test('a record after ISO/IEC TS 27560 says neither whom nor what for: staff say it, and its withdrawal comes in', async ({
  page,
  shop,
}) => {
  const id = await open(page, shop);
  await choose(page, 'record.jsonld', published.record);
  await expect(page.getByText('This is a consent record after ISO/IEC TS 27560, as DPV JSON-LD.')).toBeVisible();
  await expect(page.getByText('Answers: 1. People: 1.')).toBeVisible();
  await expect(finding(page, 'The record does not say what the answer was for.')).toBeVisible();
  await page.getByLabel('Your own customer number of the person, whom the file does not name').fill(id);
  await page.getByLabel('What names no purpose stands for').selectOption('news email');
  await check(page);
  await expect(counted(page, 'Takes a permission away')).toHaveText('1');
  expect(await news(shop, id)).toMatchObject({ allowed: false, reason: 'not_asked' });
  await bringIn(page, 1);
  expect(await news(shop, id)).toMatchObject({ allowed: false, reason: 'withdrawn' });
});

test('a yes over several purposes comes in with its flag, and the gate stays shut', async ({ page, shop }) => {
  const id = await open(page, shop);
  await choose(page, 'AUG23.json', published.bundled);
  await expect(finding(page, 'One answer stands for several purposes, so it proves none of them')).toBeVisible();
  await page.getByLabel('Your own customer number of “3”').fill(id);
  await page.getByLabel('dpv:EnforceSecurity stands for').selectOption('news email');
  await check(page);
  await expect(counted(page, 'Kept, opens nothing')).toHaveText('1');
  await expect(counted(page, 'One answer to several questions')).toHaveText('1');
  await bringIn(page, 1);
  expect(await news(shop, id)).toMatchObject({ allowed: false });
  const [entry] = (await shop.ledger.history(id)).entries;
  expect(entry).toMatchObject({ kind: 'parked', purposeId: 'news', channel: 'email' });
});

test('a key that comes twice is named with its place: no yes of the file is believed, and its no is kept', async ({
  page,
  shop,
}) => {
  const id = await open(page, shop);
  await choose(page, 'ex46a.json', published.repeated);
  await expect(page.getByText('This is a consent receipt after ISO/IEC TS 27560, as DPV JSON-LD.')).toBeVisible();
  const twice = finding(page, 'This key comes twice');
  await expect(twice).toContainText('/dpv:hasRecordOfActivity/dpv:hasProcess');
  await expect(twice).toHaveAttribute('data-tone', 'no');
  await page.getByLabel('Your own customer number of “0760c9ba”').fill(id);
  await page.getByLabel('dpv:PaymentManagement stands for').selectOption('news email');
  await check(page);
  await expect(counted(page, 'Takes a permission away')).toHaveText('1');
  await bringIn(page, 1);
  expect(await news(shop, id)).toMatchObject({ allowed: false, reason: 'withdrawn' });
});

test('a FHIR R5 consent without a time zone waits for a word about it, and then says no', async ({ page, shop }) => {
  const id = await open(page, shop);
  await choose(page, 'consent.json', fhir(id));
  await expect(page.getByText('This is an HL7 FHIR Consent.')).toBeVisible();
  await expect(page.getByText('Version, as the file has it: R5')).toBeVisible();
  await expect(finding(page, 'The time has no time zone')).toContainText('/date');
  await page.getByLabel('Times without a time zone').selectOption('utc');
  await expect(finding(page, 'The time has no time zone')).toHaveCount(0);
  await page.getByLabel('News stands for').selectOption('news email');
  await check(page);
  await bringIn(page, 1);
  expect(await news(shop, id)).toMatchObject({ allowed: false, reason: 'refused' });
});

test('a file that is broken is named with the place, and nothing can be written', async ({ page, shop }) => {
  const id = await open(page, shop);
  const before = await written(shop, id);
  await choose(page, 'ex39a.json', published.broken);
  await expect(page.getByText('ex39a.json cannot be read. Nothing of it was taken.')).toBeVisible();
  await expect(finding(page, 'The JSON is broken at this place')).toContainText(
    '/dpv:hasProcess/dpv:hasStorageCondition/0',
  );
  await expect(page.getByRole('button', { name: 'Check without writing' })).toHaveCount(0);
  expect(await written(shop, id)).toBe(before);
});

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${target}`);
}

/** One option at a time: words that are typed begin anew after a pause, and a space then opens the list. */
async function chooseByKeys(page: Page, label: string, value: string): Promise<void> {
  const field = page.getByLabel(label);
  await tabTo(page, field);
  const options = await field.locator('option').count();
  for (let presses = 0; presses < options; presses++) {
    if ((await field.inputValue()) === value) return;
    await page.keyboard.press('ArrowDown');
  }
  await expect(field).toHaveValue(value);
}

test('a Kantara receipt with a wording that is known opens the gate, without a mouse', async ({ page, shop }) => {
  const id = await open(page, shop);
  // Listened for from here on: the browser takes a moment to hand its choosers over.
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, page.getByLabel('Choose a file'));
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(fileOf('receipt.json', kantara(id)));
  await expect(page.getByText('This is a Kantara consent receipt.')).toBeVisible();
  await expect(page.getByText('Version, as the file has it: KI-CR-v1.1.0')).toBeVisible();
  await tabTo(page, page.getByLabel('Name of the old system'));
  await page.keyboard.type('shop');
  await chooseByKeys(page, 'News stands for', 'news email');
  await chooseByKeys(page, 'Every row answered this wording', 'web-2019');
  await tabTo(page, page.getByRole('button', { name: 'Check without writing' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Checked. Nothing was written.')).toBeVisible();
  await expect(counted(page, 'A yes with all its proof')).toHaveText('1');
  expect(await news(shop, id)).toMatchObject({ allowed: false });
  await tabTo(page, page.getByRole('button', { name: 'Bring them in' }));
  await page.keyboard.press('Space');
  await expect(page.getByText('Done. Entries added: 1.')).toBeVisible();
  expect(await news(shop, id)).toMatchObject({ allowed: true, ground: 'consent' });
});
