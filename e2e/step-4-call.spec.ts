import {
  expectCustomer,
  field,
  fillCustomer,
  newsBy,
  openLog,
  pills,
  save,
  signIn,
  told,
  toldOfMessages,
} from './counter.js';
import { expect, test } from './crm-test.js';

test.beforeEach(async ({ page }) => {
  await signIn(page, 'Eva K.');
  await page.goto('/customers/new');
  await fillCustomer(page, {
    name: 'Amra Hodžić',
    device: 'iPhone 13',
    email: 'amra@mail.example',
    phone: '+43 660 0555123',
  });
  await told(page).check();
  await toldOfMessages(page).check();
  await newsBy(page, 'E-mail').check();
  await newsBy(page, 'SMS').check();
  await save(page).click();
  await expectCustomer(page, 'Amra Hodžić');
  await expect(pills(page)).toContainText('May contact');
});

test('stops by phone: untick, why, save; nothing is written before', async ({ page }) => {
  await newsBy(page, 'E-mail').click();
  await expect(page.getByText('Stops when saved')).toBeVisible();
  await expect(pills(page)).toContainText('May contact');
  await page.getByRole('radio', { name: 'Customer changed their mind' }).check();
  await save(page).click();
  await expect(pills(page)).toContainText('SMS only');
  const log = await openLog(page);
  await expect(log.getByText('Took back: News and offers by e-mail')).toBeVisible();
});

test('what I entered wrongly is voided and is no withdrawal', async ({ page }) => {
  await newsBy(page, 'SMS').click();
  await save(page).click();
  // No default: somebody has to say which it was.
  await expect(page.getByText('Say why it is unticked').first()).toBeVisible();
  await page.getByRole('radio', { name: 'I entered it wrongly' }).check();
  await save(page).click();
  await expect(pills(page)).toContainText('E-mail only');
  const log = await openLog(page);
  await expect(log.getByText('Entered by mistake').first()).toBeVisible();
  await expect(log.getByText('Took back')).toHaveCount(0);
});

test('a new yes by phone reads out the script', async ({ page }) => {
  await newsBy(page, 'E-mail').click();
  await page.getByRole('radio', { name: 'Customer changed their mind' }).check();
  await save(page).click();
  await expect(pills(page)).toContainText('SMS only');
  await newsBy(page, 'E-mail').check();
  await page.getByRole('radio', { name: 'Phone' }).check();
  await expect(page.getByText('May Acme Repairs e-mail or text you news').first()).toBeVisible();
  await save(page).click();
  await expect(pills(page)).toContainText('May contact');
  const log = await openLog(page);
  await expect(log.getByText(/By phone, Eva K., Linz shop. .*read out/).first()).toBeVisible();
});

const meanings = [
  ['It was a typing error', 'May contact'],
  ['The customer has a new one', 'SMS only'],
  ['It was never theirs', 'SMS only'],
] as const;

for (const [meaning, pill] of meanings) {
  test(`a changed address asks which of three: ${meaning}`, async ({ page }) => {
    await page.getByRole('link', { name: 'Edit' }).click();
    await field(page, 'E-mail').fill('amra.hodzic@mail.example');
    const question = page.getByRole('radiogroup', { name: /The e-mail address was amra@mail.example/ });
    await expect(question.getByRole('radio', { name: 'The customer has a new one' })).toBeChecked();
    await question.getByRole('radio', { name: meaning }).check();
    await save(page).click();
    await expectCustomer(page, 'Amra Hodžić');
    await expect(pills(page)).toContainText(pill);
    const log = await openLog(page);
    await expect(log.getByText('Address changed').first()).toBeVisible();
  });
}

test('an edit is never held up, also for somebody who was never asked', async ({ page }) => {
  await page.goto('/customers');
  const never = page.getByRole('listitem').filter({ hasText: 'Never asked' }).first();
  const [link] = await Promise.all([never.getByRole('link').first(), never.waitFor()]);
  await link.click();
  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByLabel('Town').fill('Ried');
  await save(page).click();
  await expect(page.getByText('Ried')).toBeVisible();
});

test('a changed postal address asks which of three', async ({ page }) => {
  await page.getByRole('link', { name: 'Edit' }).click();
  await field(page, 'Street and number').fill('Landstraße 1');
  await field(page, 'Town').fill('Linz');
  // Somebody without an address gets their first.
  await expect(page.getByRole('radiogroup')).toHaveCount(0);
  await save(page).click();
  await page.getByRole('link', { name: 'Edit' }).click();
  await field(page, 'Town').fill('Wels');
  const question = page.getByRole('radiogroup', { name: /The postal address was Landstraße 1, +Linz/ });
  await question.getByRole('radio', { name: 'It was a typing error' }).check();
  await save(page).click();
  await expectCustomer(page, 'Amra Hodžić');
  const log = await openLog(page);
  await expect(log.getByText('Address changed').first()).toBeVisible();
});
