import { readFile } from 'node:fs/promises';
import { box, expectCustomer, fillCustomer, newsBy, save, signIn } from './counter.js';
import { expect, test } from './crm-test.js';
import { publishSample } from './publish-sample.js';

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
  await expect(page.getByText(/PNG picture, 70 byte/)).toBeVisible();
  await page.getByRole('button', { name: 'Add a note' }).click();
  await page.getByLabel('Note').fill('From the fair in Wels, entered at the shop.');
  await save(page).click();
  await expect(page.getByRole('group', { name: 'Consent' })).toContainText('E-mail only');

  await page.goto(`${page.url()}/log`);
  // From the entry that it proves, and from the list of all files.
  for (const place of ['Consent log', 'Scans and recordings']) {
    const region = page.getByRole('region', { name: place });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      region.getByRole('button', { name: /^Download: Scan, PNG picture, 70 byte/ }).click(),
    ]);
    expect(await readFile((await download.path()) ?? '')).toEqual(scan);
    expect(download.suggestedFilename()).toMatch(/^sha256-[\w-]{43}\.png$/);
  }
});

test.describe('at the fair', () => {
  test.use({ shop: 'empty' });

  test('the card is entered with its scan, and the terms of the draw stay with it in the version that was on its back', async ({
    page,
  }) => {
    await signIn(page, 'Dana M.');
    await publishSample(page, 'trade-show');
    await page.goto('/customers/new');
    await fillCustomer(page, { name: 'Maria Huber', device: 'Pixel 8', email: 'maria@mail.example' });
    await save(page).click();
    await expectCustomer(page, 'Maria Huber');

    await box(page, 'Offers E-mail').check();
    await box(page, 'Prize draw explained').check();
    await page.getByText('Terms of the draw (2)', { exact: true }).click();
    await expect(page.getByText(/One refurbished telephone is drawn/)).toBeVisible();
    await page.getByRole('radio', { name: 'Paper' }).check();
    await page.getByLabel('Printed form').selectOption('stand-card');
    await page.getByLabel('Date on the form').fill(new Date(Date.now() - 86_400_000).toISOString().slice(0, 10));
    await page.getByLabel('Scan, recording or message').setInputFiles({
      name: 'card.png',
      mimeType: 'image/png',
      buffer: scan,
    });
    await expect(page.getByText(/PNG picture, 70 byte/)).toBeVisible();
    await page.getByRole('button', { name: 'Add a note' }).click();
    await page.getByLabel('Note').fill('From the fair in Wels.');
    await save(page).click();
    await expect(page.getByText(/^Saved\./)).toBeVisible();

    await page.goto(`${page.url()}/log`);
    const entry = page
      .getByRole('listitem')
      .filter({ hasText: /Informed: Prize draw/ })
      .last();
    await expect(entry).toContainText(/on paper.*printed form stand-card/);
    await entry.getByRole('button', { name: 'Show the text' }).click();
    await expect(entry).toContainText('Terms of the draw (2)');
    await expect(entry).toContainText(/One refurbished telephone is drawn among all cards/);
  });
});
