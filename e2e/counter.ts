import { expect, type Locator, type Page } from '@playwright/test';

/** What a clerk does, by the words on the screen. */
export interface NewCustomer {
  readonly name: string;
  readonly device: string;
  readonly email?: string;
  readonly phone?: string;
}

export async function signIn(page: Page, name: 'Eva K.' | 'Paul R.' | 'Dana M.' | 'Ines B.'): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('navigation', { name: 'Menu' })).toBeVisible();
}

export const field = (page: Page, label: string): Locator => page.getByRole('textbox', { name: label, exact: true });

export async function fillCustomer(page: Page, { name, device, email = '', phone = '' }: NewCustomer): Promise<void> {
  await field(page, 'Name').fill(name);
  await field(page, 'E-mail').fill(email);
  await field(page, 'Phone').fill(phone);
  await field(page, 'Device').fill(device);
}

/** A box by its name, which holds the question's. */
export const box = (page: Page, name: string | RegExp): Locator => page.getByRole('checkbox', { name });

export const told = (page: Page): Locator => box(page, 'Information given to the customer');
export const toldOfMessages = (page: Page): Locator => box(page, 'Told about messages');
export const newsBy = (page: Page, channel: 'E-mail' | 'SMS'): Locator => box(page, `News ${channel}`);

export const save = (page: Page): Locator => page.getByRole('button', { name: /^Save/ });

/** The customer's own screen is there once the address has an id. */
export async function expectCustomer(page: Page, name: string): Promise<string> {
  await expect(page).toHaveURL(/\/customers\/c-\d+$/);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  return page.url().split('/').at(-1) ?? '';
}

/** The words on the two pills. */
export const pills = (page: Page): Locator => page.getByRole('group', { name: 'Consent' });

/** What the server finds, without the page. */
export async function searchCustomers(
  page: Page,
  search: string,
): Promise<{ readonly total: number; readonly lines: readonly { readonly id: string }[] }> {
  const headers = { origin: new URL(page.url()).origin };
  return (await page.request.post('/api/customers/search', { headers, data: { search, page: 1 } })).json();
}

export async function openLog(page: Page): Promise<Locator> {
  await page.locator('summary', { hasText: 'Actions' }).click();
  await page.getByRole('button', { name: 'Customer log' }).click();
  return page.getByRole('dialog');
}

/** The button that sends the news, beside its heading. */
export const sendNews = (page: Page, label: 'Send e-mail' | 'Send SMS'): Locator =>
  page.locator('.message-kind', { hasText: 'batteries' }).getByRole('button', { name: label });

/** What a press writes on the server is written before the test goes on: leaving the page could cut the call off. */
export async function written(page: Page, method: 'POST' | 'PUT', press: () => Promise<unknown>): Promise<void> {
  const answer = page.waitForResponse((response) => response.request().method() === method);
  await press();
  expect((await answer).ok()).toBe(true);
}

/** Somebody else takes over the screen, once the one before is signed out. */
export async function takeOver(page: Page, name: Parameters<typeof signIn>[1]): Promise<void> {
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Who is at the counter?' })).toBeVisible();
  await signIn(page, name);
}

/** The draft that Dana M. has open goes to data protection, who approve it, and back to Dana M. */
export async function approve(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send for review' }).click();
  await expect(page.getByText('Somebody who did not edit it has to approve it.')).toBeVisible();
  await takeOver(page, 'Ines B.');
  await page.goto('/settings/draft');
  await page.getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByText('It can be published as it stands.')).toBeVisible();
  await takeOver(page, 'Dana M.');
  await page.goto('/settings/draft');
  await page.getByRole('button', { name: 'Publish …' }).click();
}

/** After `approve`: at once, for all. */
export async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Publish version/ }).click();
  await expect(page.getByRole('button', { name: /^Publish/ })).toHaveCount(0);
  await page.goto('/settings');
}
