import { expectCustomer, fillCustomer, newsBy, pills, save, signIn, takeOver, told, written } from './counter.js';
import { expect, test } from './crm-test.js';

const customer = { name: 'Clara Vogt', device: 'Fairphone 5', email: 'clara@mail.example', phone: '+43 660 0111444' };

test('a customer asks to be forgotten: a hold keeps the data, off every list; released, they go everywhere but the invoice', async ({
  page,
}) => {
  await signIn(page, 'Dana M.');
  await page.goto('/customers/new');
  await fillCustomer(page, customer);
  await told(page).check();
  await newsBy(page, 'E-mail').check();
  await save(page).click();
  const id = await expectCustomer(page, customer.name);
  // The device is fetched, so that there is an invoice.
  const repair = page.getByRole('combobox', { name: /Fairphone 5/ });
  await written(page, 'PUT', () => repair.selectOption('handed_over'));
  await page.goto(`/customers/${id}/log`);

  // The request is taken in.
  await page.getByRole('button', { name: 'Record a request …' }).click();
  const asked = page.getByRole('dialog');
  await asked.getByRole('radio', { name: 'Erasure (Art. 17)' }).check();
  await asked.getByLabel('When did it come?').fill(new Date().toISOString().slice(0, 10));
  await asked.getByRole('button', { name: 'Write it down' }).click();
  await expect(asked.getByText(/Written down. To be answered by/)).toBeVisible();
  await asked.getByRole('button', { name: 'Close' }).click();

  // There is a claim about the repair.
  await page.getByRole('button', { name: 'Put on hold …' }).click();
  const hold = page.getByRole('dialog');
  await hold.getByLabel('Why?').fill('Claims that the screen was scratched.');
  await hold.getByLabel(/^Which norm/).fill('Art. 17(3)(e) GDPR');
  await hold.getByLabel(/^When does somebody/).fill('2099-01-01');
  await hold.getByRole('button', { name: 'Put on hold' }).click();
  await expect(hold.getByText('On hold. It stands until somebody releases it.')).toBeVisible();
  await hold.getByRole('button', { name: 'Close' }).click();

  // The officer answers the request: first the plan, then one press.
  await takeOver(page, 'Ines B.');
  await page.goto('/rights');
  const desk = page.getByRole('region', { name: 'Requests', exact: true });
  await expect(desk.getByRole('link', { name: customer.name })).toBeVisible();
  await desk.getByRole('button', { name: /^Show steps/ }).click();
  await desk.getByRole('radio', { name: 'They were identified' }).check();
  await desk.getByRole('radio', { name: /^identified in person/ }).check();
  await desk.getByRole('button', { name: 'Write it down' }).click();
  await expect(desk.getByText('Written down.')).toBeVisible();
  const erasing = desk.getByRole('region', { name: 'What an erasure would do' });
  await expect(erasing.getByText('Nothing has been changed yet.')).toBeVisible();
  await expect(erasing).toContainText('Claims that the screen was scratched.');
  await expect(erasing).toContainText('Invoices');
  await erasing.getByRole('radio', { name: /^Consent was withdrawn/ }).check();
  await erasing.getByRole('radio', { name: /^Leave them alone/ }).check();
  await erasing.getByRole('button', { name: 'Erase now' }).click();
  await expect(erasing.getByText(/^Nothing is erased yet: it waits for a legal hold/)).toBeVisible();
  const may = await page.request.post('/api/consent/may-contact', {
    headers: { origin: new URL(page.url()).origin },
    data: { subjectIds: [id], purposeId: 'news', channel: 'email' },
  });
  expect(await may.text()).toContain('"allowed":false');

  // The claim is settled.
  await page.goto(`/customers/${id}/log`);
  await page.getByRole('button', { name: 'Release …' }).click();
  const release = page.getByRole('dialog');
  await release.getByLabel('Why?').fill('Settled.');
  await release.getByRole('button', { name: 'Release it' }).click();
  // The dialog goes with the hold: it is said in whichever of the two is there.
  await expect(page.getByText('Released. An erasure that waited for it can go on.').last()).toBeVisible();
  await page.goto('/rights');
  await desk.getByRole('button', { name: /^Show steps/ }).click();
  await erasing.getByRole('button', { name: 'Try again' }).click();
  await expect(erasing.getByText(/^Done: every system that can be reached/)).toBeVisible();
  await expect(erasing.getByText('Confirmation for the person')).toBeVisible();
  await expect(erasing.getByText('Landstraße 1, 4020 Linz, Austria')).toBeVisible();

  expect((await page.request.get(`/api/customers/${id}`)).status()).toBe(404);
  for (const path of [`/customers/${id}`, `/customers/${id}/log`, `/customers/${id}/held`]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: 'This customer was erased' })).toBeVisible();
    await expect(page.getByText(/^Something went wrong/)).toHaveCount(0);
    await expect(page.getByRole('button', { name: /Remove or erase|Record a request/ })).toHaveCount(0);
  }
  await page.goto('/customers');
  await expect(page.getByRole('button', { name: /^Marketing/ })).toHaveCount(50);
  await expect(page.getByText(customer.name)).toHaveCount(0);
});

test('a clerk removes the wrong customer and gets them back; another clerk reads why and has no such button', async ({
  page,
}) => {
  await signIn(page, 'Eva K.');
  await page.goto('/customers/new');
  await fillCustomer(page, { ...customer, name: 'Clara Vogl', email: 'vogl@mail.example' });
  await told(page).check();
  await newsBy(page, 'E-mail').check();
  await save(page).click();
  const id = await expectCustomer(page, 'Clara Vogl');
  await expect(pills(page)).toContainText('E-mail only');
  await page.goto(`/customers/${id}/log`);
  await page.locator('summary', { hasText: 'Remove this customer' }).click();
  await page.getByRole('button', { name: 'Remove this customer' }).click();
  await expect(page.getByText('Say why, in a few words.')).toBeVisible();
  await page.getByLabel('Why?').fill('Meant somebody else.');
  await page.getByRole('button', { name: 'Remove this customer' }).click();
  const said = page.getByText(/^This customer was removed on .* by Eva K\. and is on no list\.$/);
  await expect(said).toBeVisible();

  await takeOver(page, 'Paul R.');
  await page.goto(`/customers/${id}`);
  await expect(said).toBeVisible();
  await expect(page.getByText('“Meant somebody else.”')).toBeVisible();
  await expect(page.getByText(/^They can be brought back until /)).toBeVisible();
  await expect(page.getByText('Bring them back')).toHaveCount(0);

  await takeOver(page, 'Eva K.');
  await page.goto(`/customers/${id}`);
  await page.locator('summary', { hasText: 'Bring them back' }).click();
  await page.getByLabel('Why?').fill('It was the other one.');
  await page.getByRole('button', { name: 'Bring them back' }).click();
  await expect(said).toHaveCount(0);
  await expect(pills(page)).toContainText('E-mail only');
});

test('the wrong customer is removed, and brought back as they were', async ({ page }) => {
  await signIn(page, 'Dana M.');
  await page.goto('/customers/new');
  await fillCustomer(page, { ...customer, name: 'Clara Voigt', email: 'voigt@mail.example' });
  await told(page).check();
  await newsBy(page, 'E-mail').check();
  await save(page).click();
  const id = await expectCustomer(page, 'Clara Voigt');
  await expect(pills(page)).toContainText('E-mail only');
  const before = (await pills(page).textContent()) ?? '';

  await page.goto(`/customers/${id}/log`);
  await page.getByRole('button', { name: 'Remove or erase …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Remove', exact: true }).check();
  await dialog.getByLabel('Why?').fill('Meant somebody else.');
  await dialog.getByRole('button', { name: 'Remove now' }).click();
  await expect(dialog.getByText(/out of every contact list. Can be brought back until/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();

  await page.goto('/rights');
  const bin = page.getByRole('region', { name: 'Removed', exact: true });
  await expect(bin).toContainText('Meant somebody else.');
  await expect(bin).toContainText('by Dana M.');
  await bin.getByRole('button', { name: 'Bring back' }).click();
  await bin.getByLabel('Why?').fill('It was the other one.');
  await page.getByRole('dialog').getByRole('button', { name: 'Bring back' }).click();
  await expect(page.getByText('Back again, with what they said before and since.').last()).toBeVisible();
  await page.goto(`/customers/${id}`);
  await expect(pills(page)).toHaveText(before);
});
