import { readFile } from 'node:fs/promises';
import { box, newsBy, save, signIn } from './counter.js';
import { expect, test } from './crm-test.js';

/** A picture of one pixel, as a scanner would name it. */
const scan = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('a paper form from the fair is entered days later with its scan, which comes back byte for byte', async ({
  page,
}) => {
  await signIn(page, 'Eva K.');
  await page.goto('/customers/new');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Maria Huber');
  await page.getByRole('textbox', { name: 'E-mail', exact: true }).fill('maria@mail.example');
  await page.getByRole('textbox', { name: 'Device', exact: true }).fill('Pixel 8');
  await box(page, 'Information given to the customer').check();
  await box(page, 'Told about messages').check();
  await save(page).click();
  await expect(page).toHaveURL(/\/customers\/c-\d+$/);

  await newsBy(page, 'E-mail').check();
  await page.getByRole('radio', { name: 'Paper' }).check();
  await page.getByLabel('Printed form').selectOption('counter-card');
  const days = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('Date on the form').fill(days);
  await page.getByLabel('Scan, recording or message').setInputFiles({
    name: 'Maria Huber, fair.png',
    mimeType: 'image/png',
    buffer: scan,
  });
  await expect(page.getByText(/Fingerprint sha256-/)).toBeVisible();
  await page.getByRole('button', { name: 'Add a note' }).click();
  await page.getByLabel('Note').fill('From the fair in Wels, entered at the shop.');
  await save(page).click();
  await expect(page.getByRole('group', { name: 'Consent' })).toContainText('E-mail only');

  await page.goto(`${page.url()}/log`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Download: Scan, PNG picture, 70 byte/ }).click(),
  ]);
  expect(await readFile((await download.path()) ?? '')).toEqual(scan);
  expect(download.suggestedFilename()).toMatch(/^sha256-[\w-]{43}\.png$/);
});
