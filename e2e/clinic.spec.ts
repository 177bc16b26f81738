import type { Page } from '@playwright/test';
import { approve, box, expectCustomer, field, openLog, pills, publish, save, signIn } from './counter.js';
import { expect, test } from './crm-test.js';

test.use({ shop: 'empty' });

/** The birthday of somebody who became so many years old this month. */
function bornYearsAgo(years: number): string {
  const now = new Date();
  return `${now.getFullYear() - years}-${String(now.getMonth() + 1).padStart(2, '0')}-01`;
}
const choice = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

test.beforeEach(async ({ page }) => {
  await signIn(page, 'Dana M.');
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Practice: Look at it and edit' }).click();
  await approve(page);
  await publish(page);
  await expect(page.getByText('Practice, version 1')).toBeVisible();
  await page.goto('/customers/new');
});

async function fill(page: Page, name: string, born: string): Promise<void> {
  await field(page, 'Name').fill(name);
  await field(page, 'E-mail').fill('mia@mail.example');
  await page.getByLabel('Birthday, if a child').fill(born);
  await field(page, 'Device').fill('inhaler');
  await box(page, 'Told about the medical record').check();
}

test('health data is asked by Yes and No: nothing is selected, the sentence is read out, and a No is one click as a Yes is', async ({
  page,
}) => {
  await fill(page, 'Otto Wimmer', '');
  const asked = page.getByRole('group', { name: /newsletter|register/ });
  await expect(asked.getByRole('radio')).toHaveCount(4);
  await expect(asked.getByRole('radio', { checked: true })).toHaveCount(0);
  await choice(page, 'Health newsletter Yes').check();
  await expect(page.getByText('Do you agree that Acme Repairs GmbH uses your diagnoses')).toBeVisible();
  await choice(page, 'Asthma register No').check();
  await save(page).click();
  await expectCustomer(page, 'Otto Wimmer');
  await expect(choice(page, 'Health newsletter Yes')).toBeChecked();
  await expect(choice(page, 'Asthma register No')).toBeChecked();
  await expect(pills(page)).toContainText('In part');
  const log = await openLog(page);
  await expect(log.getByText('Said yes: Health newsletter')).toBeVisible();
  await expect(log.getByText('Said no: Asthma register')).toBeVisible();
  await page.keyboard.press('Escape');
  await choice(page, 'Health newsletter No').check();
  await page.getByRole('radio', { name: 'Customer changed their mind' }).check();
  await save(page).click();
  await expect(pills(page)).toContainText(/Withdrawn|Said no/);
});

test('for a child of eleven a guardian says yes, verified; without one it is set aside with the reason, and no log has the birthday', async ({
  page,
}) => {
  const born = bornYearsAgo(11);
  await fill(page, 'Mia Huber', born);
  await choice(page, 'Health newsletter Yes').check();
  await save(page).click();
  const id = await expectCustomer(page, 'Mia Huber');
  // Her own yes counts for nothing, and the log says why.
  await expect(pills(page)).toContainText('Never asked');
  await expect(choice(page, 'Health newsletter Yes')).not.toBeChecked();
  const log = await openLog(page);
  await expect(log.getByText(/Not accepted: A child needs a guardian for this yes, .* \(UO-S04\)\./)).toBeVisible();
  await page.keyboard.press('Escape');

  await expect(page.getByText('This is a child: a guardian says yes for them.')).toBeVisible();
  await choice(page, 'Health newsletter Yes').check();
  await save(page).click();
  await expect(page.getByText('Say who says yes for the child').first()).toBeVisible();
  await page.getByLabel('Who says yes').selectOption('mother');
  await page.getByLabel('Their name').fill('Eva Huber');
  await page.getByLabel('How you verified it').selectOption('identity_document');
  await expect(page.getByText(/by their mother Eva Huber, verified: identity document seen/)).toBeVisible();
  await save(page).click();
  await expect(pills(page)).toContainText('In part');

  const history = await page.request.get(`/api/consent/subjects/${id}/history`);
  const told = JSON.stringify(await history.json());
  expect(told).toContain('identity_document');
  expect(told).not.toContain(born);
});
