import { readdirSync } from 'node:fs';
import { box, fillCustomer, newsBy, save, signIn } from './counter.js';
import { expect, test } from './crm-test.js';

/** A PNG by its first bytes, and large enough to be watched on its way. */
const large = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(600_000, 7)]);

test('a large scan on a slow line tells how far it is, leaves nothing behind when cancelled, and is kept the second time', async ({
  page,
  crm,
}) => {
  const kept = (): readonly string[] =>
    readdirSync(crm.dataDirectory, { recursive: true, encoding: 'utf8' }).filter((path) => /sha256-/.test(path));
  const before = kept();
  await signIn(page, 'Eva K.');
  await page.goto('/customers/new');
  await fillCustomer(page, { name: 'Maria Huber', device: 'Pixel 8', email: 'maria@mail.example' });
  await box(page, 'Information given to the customer').check();
  await box(page, 'Told about messages').check();
  await save(page).click();
  await expect(page).toHaveURL(/\/customers\/c-\d+$/);
  await newsBy(page, 'E-mail').check();
  await page.getByRole('radio', { name: 'Paper' }).check();

  const line = await page.context().newCDPSession(page);
  const slow = { offline: false, latency: 0, downloadThroughput: -1 };
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', { ...slow, uploadThroughput: 30_000 });
  const field = page.getByLabel('Scan, recording or message');
  await field.setInputFiles({ name: 'all of it.png', mimeType: 'image/png', buffer: large });
  await expect(page.getByText(/Keeping “all of it.png”: (25|50|75)% sent/)).toBeVisible();
  expect(Number(await page.getByRole('progressbar').getAttribute('value'))).toBeGreaterThan(0);
  const gone = page.waitForEvent('requestfailed');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await gone;
  await expect(page.getByText('Cancelled. Nothing was kept of “all of it.png”.')).toBeVisible();

  expect(kept()).toEqual(before);
  await line.send('Network.emulateNetworkConditions', { ...slow, uploadThroughput: -1 });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(/all of it.png, PNG picture, 600 kB/)).toBeVisible();
  expect(kept()).toHaveLength(before.length + 1);
});
