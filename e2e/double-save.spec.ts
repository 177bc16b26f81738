import { expectCustomer, fillCustomer, newsBy, save, searchCustomers, signIn, told } from './counter.js';
import { expect, test } from './crm-test.js';

const kindsOf = async (page: import('@playwright/test').Page, id: string): Promise<string[]> => {
  const { entries } = await (await page.request.get(`/api/consent/subjects/${id}/history`)).json();
  return entries.map(({ kind }: { kind: string }) => kind).toSorted();
};

for (const recipe of ['client', 'server', 'plain'] as const) {
  test(`a double click on Save makes one customer and one set of entries (${recipe})`, async ({ page }) => {
    await signIn(page, 'Eva K.');
    await page.goto(`/customers/new?recipe=${recipe}`);
    await fillCustomer(page, { name: 'Double Click', device: 'Pixel 8', email: 'double@mail.example' });
    await told(page).check();
    await newsBy(page, 'E-mail').check();
    await save(page).dblclick();
    const id = await expectCustomer(page, 'Double Click');
    expect(await kindsOf(page, id)).toEqual(['given', 'informed', 'not_given']);
    expect((await searchCustomers(page, 'Double')).total).toBe(1);
  });
}

test('two tabs on one customer: both answers are kept, nothing is written twice', async ({ page, context }) => {
  await signIn(page, 'Eva K.');
  await page.goto('/customers/new');
  await fillCustomer(page, {
    name: 'Two Tabs',
    device: 'Pixel 8',
    email: 'tabs@mail.example',
    phone: '+43 660 0111222',
  });
  await told(page).check();
  await save(page).click();
  const id = await expectCustomer(page, 'Two Tabs');
  const other = await context.newPage();
  await other.goto(page.url());
  await newsBy(page, 'E-mail').check();
  await newsBy(other, 'SMS').check();
  await Promise.all([save(page).click(), save(other).click()]);
  await expect(page.getByText(/^Saved\./)).toBeVisible();
  await expect(other.getByText(/^Saved\./)).toBeVisible();
  expect(await kindsOf(page, id)).toEqual(['given', 'given', 'informed', 'not_given', 'not_given']);
  await page.reload();
  await expect(page.getByRole('group', { name: 'Consent' })).toContainText('May contact');
});

test('two tabs on one edit: the second hears that somebody was faster', async ({ page, context }) => {
  await signIn(page, 'Eva K.');
  await page.goto('/customers/c-1100/edit');
  const other = await context.newPage();
  await other.goto(page.url());
  await page.getByLabel('Town').fill('Ried');
  await other.getByLabel('Town').fill('Schärding');
  await save(page).click();
  await expect(page).toHaveURL(/c-1100$/);
  await save(other).click();
  await expect(other.getByText('Somebody else saved this customer')).toBeVisible();
});
