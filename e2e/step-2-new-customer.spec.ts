import { expectCustomer, field, fillCustomer, newsBy, pills, save, signIn, told, toldOfMessages } from './counter.js';
import { expect, test } from './crm-test.js';

const maria = { name: 'Maria Huber', device: 'iPhone 13', email: 'maria@mail.example', phone: '+43 660 0987654' };

test.beforeEach(async ({ page }) => {
  await signIn(page, 'Eva K.');
  await page.goto('/customers/new');
  await expect(told(page)).toBeVisible();
});

test('nothing is ticked, and the information box alone holds a new customer up, in words at the field and on top', async ({
  page,
}) => {
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await fillCustomer(page, maria);
  await save(page).click();
  const summary = page.getByRole('alert').filter({ hasText: 'Please look at this first' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('button')).toHaveText([
    'Tell the customer, then tick “Information given to the customer”',
  ]);
  await expect(told(page)).toHaveAccessibleDescription(/Tell the customer, then tick/);

  await summary.getByRole('button').click();
  await expect(told(page)).toBeFocused();
  await told(page).check();
  await save(page).click();
  await expectCustomer(page, maria.name);
  await expect(pills(page)).toContainText('Left empty');
});

test('the shop’s own fields are checked in the same summary', async ({ page }) => {
  await save(page).click();
  const summary = page.getByRole('alert').filter({ hasText: 'Please look at this first' });
  await expect(summary.getByRole('button')).toHaveCount(3);
  await expect(field(page, 'Name')).toHaveAccessibleDescription('Enter a name.');
  await summary.getByRole('button', { name: 'Enter the device.' }).click();
  await expect(field(page, 'Device')).toBeFocused();
});

test('the sentence before Save says what will be written, by which way', async ({ page }) => {
  await fillCustomer(page, maria);
  await told(page).check();
  await newsBy(page, 'E-mail').check();
  await expect(page.getByText('Read out:').last()).toBeVisible();
  const sentence = page.locator('[data-unticked="capture"]');
  await expect(sentence).toContainText('Said yes to news and offers by e-mail');
  await expect(sentence).toContainText('in person, to Eva K., Linz shop, today');
  await page.getByRole('radio', { name: 'Phone' }).check();
  await expect(sentence).toContainText('by phone, to Eva K.');
  await save(page).click();
  await expectCustomer(page, maria.name);
  await expect(pills(page)).toContainText('E-mail only');
});

test('the next customer starts with nothing of the last one', async ({ page }) => {
  await fillCustomer(page, maria);
  await told(page).check();
  await toldOfMessages(page).check();
  await newsBy(page, 'SMS').check();
  await page.getByRole('radio', { name: 'Phone' }).check();
  await save(page).click();
  await expectCustomer(page, maria.name);
  await page.goto('/customers/new');
  await expect(told(page)).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(field(page, 'Name')).toHaveValue('');
});
