import { readFileSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { runCli } from '../packages/cli/src/run-cli.js';
import { sampleOf } from '../packages/core/src/policy/samples/sample-of.js';
import { signIn } from './counter.js';
import { expect, type ShopInProcess, test } from './shop-in-process.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const consent = '/api/consent';
/** In the third quarter of a year to come. */
const AUGUST = Date.parse('2031-08-11T09:00:00.000Z');
/** The auditor's afternoon. */
const OCTOBER = Date.parse('2031-10-20T13:00:00.000Z');

let made = 0;
const id = (): string => `of-the-auditors-afternoon-${String(++made).padStart(4, '0')}`;

async function customer({ askAs, ledger }: ShopInProcess, ...yes: readonly ('email' | 'sms')[]): Promise<string> {
  const { presentation } = await ledger.form({ audience: 'clerk' });
  const news = yes.map((channel) => ({ questionId: 'news', channel, answer: 'given' }));
  const submission = {
    id: id(),
    presentation,
    mode: 'read_aloud',
    answers: [{ questionId: 'repair', answer: 'acknowledged' }, ...news],
    capture: { method: 'in_person' },
  };
  const fields = { born: '', street: '', postcode: '', city: '', country: 'AT', language: 'en', fault: '' };
  const named = { name: `Customer ${made}`, email: `c${made}@mail.example`, phone: '+43 660 0777123', device: 'Pixel' };
  const body = { customer: { ...fields, ...named }, requestId: String(made).padEnd(22, 'a'), consent: { submission } };
  const response = await askAs('eva', 'POST', '/api/customers', body);
  expect(response.status).toBe(200);
  return (await response.json()).id;
}

/** What happened in the shop from August on, some of it as it should not. */
async function live(shop: ShopInProcess) {
  const { askAs, ledger } = shop;
  const ok = async (response: Promise<Response>) => expect((await response).status).toBe(200);
  shop.setTime(AUGUST);
  await shop.publish('repair-shop');
  const [late, hasty, imported] = [await customer(shop, 'email', 'sms'), await customer(shop), await customer(shop)];
  for (let more = 0; more < 5; more++) await customer(shop, 'email');

  shop.setTime(AUGUST + 5 * DAY);
  // A text that nobody else has seen before it was published.
  await ledger.publish(sampleOf('newsletter', { effectiveFrom: new Date(AUGUST).toISOString() }));
  const claimedAt = new Date(AUGUST + 5 * DAY - 30 * HOUR).toISOString();
  const capture = { method: 'phone', claimedAt, note: 'the note lay under the phone' };
  await ok(askAs('eva', 'POST', `${consent}/subjects/${late}/stops`, { id: id(), purposeId: 'news', capture }));
  await ok(askAs('dana', 'PUT', '/api/settings/enforcement', { purposeId: 'news', mode: 'observe' }));
  await ok(askAs('dana', 'POST', `/api/customers/${hasty}/messages`, { kind: 'news', channel: 'email' }));
  const attestation = { reason: 'Compared with the cards', sampleSize: 10 };
  const at = new Date(AUGUST + DAY).toISOString();
  const statement = { purposeId: 'news', channel: 'email', says: 'agreed', at, method: 'paper' };
  const rows = [{ number: 1, subjectId: imported, statements: [{ ...statement, legacyText: 'cards' }] }];
  const inUse = { from: '2019-01-01T00:00:00.000Z', until: new Date(AUGUST + 2 * DAY).toISOString() };
  await ledger.registerLegacyText({ id: 'cards', purposeId: 'news', locale: 'en', text: 'Yes, write to me.', inUse });
  await ok(
    askAs('dana', 'POST', `${consent}/imports/pages`, {
      batch: { id: 'cards', system: 'card-box', attestation },
      rows,
    }),
  );
  const receivedOn = new Date(AUGUST).toISOString().slice(0, 10);
  const asking = { id: id(), type: 'access', receivedOn };
  await ok(askAs('eva', 'POST', `${consent}/subjects/${late}/rights-requests/openings`, asking));
  const taken = await askAs('ines', 'POST', `${consent}/subjects/${late}/exports`, {});
  await taken.arrayBuffer();
  return { late, hasty };
}

async function makePack(page: Page, word: string): Promise<Locator> {
  await page.goto('/audit');
  await expect(page.getByLabel('First day')).toHaveValue('2031-07-01');
  await expect(page.getByLabel('Last day')).toHaveValue('2031-09-30');
  await page.getByLabel('Size of the sample').fill('3');
  await page.getByLabel('The auditor’s word').fill(word);
  await page.getByRole('button', { name: 'Make the pack' }).click();
  await expect(page.getByText(/^Made\./)).toBeVisible();
  return page.getByRole('region', { name: 'Audit pack' });
}

const sampleIn = (pack: Locator): Promise<readonly string[]> =>
  pack
    .locator('[data-unticked="audit-section"]', { hasText: 'Sample of what staff wrote down' })
    .locator('tbody tr')
    .allInnerTexts();

async function downloaded(page: Page, to: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Download the pack/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('audit-2031-07-01-2031-09-30.zip');
  await download.saveAs(to);
  return to;
}

/** What the command line says of a pack, with the shop's public keys and no network. */
async function checked(file: string, keys: string): Promise<readonly [number, string]> {
  const said: string[] = [];
  const line = (text: string): void => void said.push(text);
  const code = await runCli(['check-export', file, '--keys', keys], { say: line, complain: line, env: {} });
  return [code, said.join('\n')];
}

test('the manager makes a pack for the quarter: what went wrong stands first, and the auditor checks it at home', async ({
  page,
  shop,
}, testInfo) => {
  test.slow();
  const { late, hasty } = await live(shop);
  shop.setTime(OCTOBER);
  await page.clock.setFixedTime(OCTOBER);
  await signIn(page, 'Dana M.');
  const pack = await makePack(page, 'forty-two');

  // Each of it is told in a sentence, before anything else.
  const findings = pack.locator('[data-unticked="audit-finding"]');
  for (const text of [
    '“newsletter”, version 1 was published as staff-',
    `${late} said no to “News and offers”`,
    `${hasty} was written to for “News and offers” by e-mail`,
    'answers for the import cards from card-box: 10 rows compared',
    'A copy of their data, asked for on 11 August 2031, was due before',
  ])
    await expect(findings.filter({ hasText: text }).first(), text).toBeVisible();
  await expect(pack.getByRole('table', { name: /^Who looked at/ })).toContainText('Export');
  await expect(pack.getByText('The manifest is signed (manifest.jws).')).toBeVisible();
  for (const name of ['Eva K.', 'Dana M.', 'Ines B.']) await expect(pack).not.toContainText(name);
  const drawn = await sampleIn(pack);
  expect(drawn).toHaveLength(3);

  // At home, with the shop's public keys: whole and signed; with one byte changed it is neither.
  const keys = testInfo.outputPath('keys.json');
  writeFileSync(keys, await (await shop.askAs('dana', 'GET', `${consent}/receipt-keys`)).text());
  const file = await downloaded(page, testInfo.outputPath('pack.zip'));
  expect(await checked(file, keys)).toEqual([0, 'The audit pack is whole.\nIts signature holds.']);
  const bytes = readFileSync(file);
  const place = bytes.indexOf('sample.ndjson') + 'sample.ndjson'.length + 40;
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  writeFileSync(testInfo.outputPath('changed.zip'), bytes);
  const [code, said] = await checked(testInfo.outputPath('changed.zip'), keys);
  expect(code).toBe(1);
  expect(said).toContain('changed: sample.ndjson');

  // Whoever has the word draws the same again; another word draws another sample.
  expect(await sampleIn(await makePack(page, 'forty-two'))).toEqual(drawn);
  const samples = [];
  for (const word of ['forty-three', 'forty-four', 'forty-five'])
    samples.push(await sampleIn(await makePack(page, word)));
  expect(samples.some((sample) => sample.join() !== drawn.join())).toBe(true);
});

test('a clerk finds no such page in the menu, and no call lets them in', async ({ page, shop }) => {
  await shop.publish('repair-shop');
  await signIn(page, 'Eva K.');
  await expect(page.getByRole('link', { name: 'Audit pack' })).toHaveCount(0);
  await page.goto('/audit');
  await expect(page.getByText('The manager and the data-protection officer make it.')).toBeVisible();
  const question = { from: '2026-01-01T00:00:00.000Z', until: '2027-01-01T00:00:00.000Z', seed: 'x' };
  expect((await shop.askAs('eva', 'POST', `${consent}/audit-packs`, question)).status).toBe(404);
  for (const staffId of ['dana', 'ines'])
    expect((await shop.askAs(staffId, 'POST', `${consent}/audit-packs`, question)).status).toBe(200);
});
