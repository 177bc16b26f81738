import {
  approve,
  expectCustomer,
  fillCustomer,
  publish,
  save,
  sendNews,
  signIn,
  takeOver,
  told,
  written,
} from './counter.js';
import { expect, test } from './crm-test.js';

test.describe('a new shop', () => {
  test.use({ shop: 'empty' });

  test('asks nothing until a manager has looked at a sample and published it', async ({ page }) => {
    await signIn(page, 'Eva K.');
    await page.goto('/customers/new');
    await expect(page.getByText('Consent is switched off')).toBeVisible();
    await fillCustomer(page, { name: 'Before Consent', device: 'Pixel 8', phone: '+43 660 0123456' });
    await save(page).click();
    await expectCustomer(page, 'Before Consent');
    await sendNews(page, 'Send SMS').click();
    await expect(page.getByText('Put into the outbox')).toBeVisible();

    await page.goto('/settings');
    await expect(page.getByText('Only a manager changes these')).toBeVisible();
    await expect(page.getByRole('button', { name: /Look at it/ })).toHaveCount(0);

    await takeOver(page, 'Dana M.');
    await page.goto('/settings');
    for (const sample of ['Repair shop', 'Repair shop, strict', 'Newsletter', 'Web shop', 'Trade show']) {
      await expect(page.getByRole('heading', { name: sample, exact: true })).toBeVisible();
    }
    await page.getByRole('button', { name: 'Repair shop: Look at it and edit' }).click();
    await expect(page.getByRole('region', { name: 'Draft of version 1' })).toBeVisible();

    // The real boxes, as the customer and as the counter get them.
    const preview = page.getByRole('region', { name: 'Preview' });
    await expect(preview.getByRole('checkbox', { name: /by e-mail/ })).toBeVisible();
    await preview.getByRole('radio', { name: 'Counter' }).check();
    await expect(told(page)).toBeVisible();
    await preview.getByRole('radio', { name: 'Spoken' }).check();
    await expect(preview.getByText('May Acme Repairs GmbH e-mail or text you')).toBeVisible();
    await preview.getByRole('radio', { name: 'Printed' }).check();
    await expect(preview.getByText('Date, signature:').first()).toBeVisible();

    // Editing: what the rule finds stands at the field, and goes when it is mended.
    const news = page.getByRole('region', { name: 'News and offers' }).first();
    const title = news.getByRole('group', { name: 'Name of the purpose' });
    await title.getByLabel('German').fill('');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await expect(title.getByText(/UO-P01|UO-P14/).first()).toBeVisible();
    await title.getByLabel('German').fill('Neues vom Betrieb');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await expect(title.getByText(/UO-P/)).toHaveCount(0);

    await approve(page);
    await publish(page);
    await expect(page.getByText('Repair shop, version 1, published')).toBeVisible();

    await page.goto('/customers/new');
    await expect(told(page)).toBeVisible();
  });
});

test('a next version asks how each touched purpose differs, and a material change asks everybody again', async ({
  page,
}) => {
  await signIn(page, 'Dana M.');
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Draft the next version' }).click();
  const news = page.getByRole('region', { name: 'News and offers' }).first();
  await news
    .getByRole('group', { name: 'What the person reads' })
    .getByLabel('English')
    .fill('Acme Repairs GmbH may send me news and offers about repairs, accessories and used devices.');
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await expect(news.getByText('UO-T04')).toBeVisible();
  await news.getByRole('radio', { name: /The meaning/ }).check();
  await news.getByLabel('What people are told about it (English)').fill('Used devices too.');
  await news.getByLabel('What people are told about it (German)').fill('Auch gebrauchte Geräte.');
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await expect(news.getByText('UO-T04')).toHaveCount(0);
  await approve(page);
  await publish(page);
  await expect(page.getByText('version 4, published')).toBeVisible();

  await page.goto('/customers');
  const marketing = page.getByRole('button', { name: /^Marketing/ });
  await expect(marketing).toHaveCount(50);
  await expect(marketing.filter({ hasText: /only|May contact/ })).toHaveCount(0);
  await expect(marketing.filter({ hasText: 'Ask again' }).first()).toBeVisible();
});

test('while a purpose is observed its messages are let through and counted', async ({ page }) => {
  await signIn(page, 'Dana M.');
  await page.goto('/settings');
  const news = page.getByRole('listitem').filter({ hasText: 'News and offers' });
  await news.getByRole('button', { name: 'Observe' }).click();
  await expect(news.getByText('0 messages would have been blocked')).toBeVisible();

  await page.goto('/customers/new');
  await fillCustomer(page, { name: 'Left Empty', device: 'Pixel 8', phone: '+43 660 0123456' });
  await told(page).check();
  await save(page).click();
  await expectCustomer(page, 'Left Empty');
  await sendNews(page, 'Send SMS').click();
  await expect(page.getByText('let through while observed')).toBeVisible();
  // Looking again counts nothing; only sending does.
  await page.reload();
  await page.goto('/settings');
  await expect(news.getByText('1 message would have been blocked')).toBeVisible();
});

test('asking can be paused: nobody new is asked, and what was answered still holds', async ({ page }) => {
  await signIn(page, 'Dana M.');
  await page.goto('/settings');
  await written(page, 'PUT', () => page.getByRole('checkbox', { name: /Ask new customers/ }).uncheck());
  await page.goto('/customers/new');
  await expect(page.getByText('Asking is paused, so nothing is asked here.')).toBeVisible();
  await fillCustomer(page, { name: 'Not Asked', device: 'Pixel 8', email: 'not@mail.example' });
  await save(page).click();
  await expectCustomer(page, 'Not Asked');
  await expect(page.getByText('Not allowed: never asked. Ask the person first.')).toHaveCount(2);
});

test('only a manager changes what customers are asked', async ({ page }) => {
  await signIn(page, 'Paul R.');
  const headers = { origin: new URL(page.url()).origin };
  const answers = await Promise.all([
    page.request.put('/api/settings/asking', { headers, data: { asking: false } }),
    page.request.put('/api/settings/enforcement', { headers, data: { purposeId: 'news', mode: 'observe' } }),
  ]);
  expect(answers.map((answer) => answer.status())).toEqual([403, 403]);
});
