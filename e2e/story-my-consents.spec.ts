import type { Page } from '@playwright/test';
import { expectCustomer, fillCustomer, newsBy, pills, save, sendNews, signIn, told } from './counter.js';
import { expect, test } from './crm-test.js';
import { newestCode, newestLink } from './portal.js';

const customer = { name: 'Hanna Berger', device: 'Pixel 9', email: 'hanna@mail.example', phone: '+43 660 0777333' };

const wrongFor = (code: string): string => (code === '000000' ? '000001' : '000000');

async function newCustomer(page: Page): Promise<string> {
  await signIn(page, 'Eva K.');
  await page.goto('/customers/new');
  await fillCustomer(page, customer);
  await told(page).check();
  await newsBy(page, 'E-mail').check();
  await save(page).click();
  return expectCustomer(page, customer.name);
}

test('a customer signs in by a code, sees all of it, and withdraws as easily as they give', async ({
  page,
  browser,
  crm,
}) => {
  const id = await newCustomer(page);
  const context = await browser.newContext({ baseURL: crm.url });
  const own = await context.newPage();
  await own.goto('/me');
  await own.getByLabel('E-mail address').fill(customer.email);
  await own.getByRole('button', { name: 'Send me a code' }).click();
  await own.getByLabel('Code').fill(wrongFor(await newestCode(page, customer.email)));
  await own.getByRole('button', { name: 'Sign in' }).click();
  await expect(own.getByRole('alert')).toContainText('This code is wrong, too old or used up.');
  await own.getByLabel('Code').fill(await newestCode(page, customer.email));
  await own.getByRole('button', { name: 'Sign in' }).click();

  await expect(own.getByRole('heading', { level: 1, name: 'My repairs' })).toBeVisible();
  await expect(own.getByText(`Signed in as ${customer.name}`)).toBeVisible();
  await expect(own.getByText(customer.device)).toBeVisible();
  const [cookie] = await context.cookies(`${crm.url}/api/me`);
  expect(cookie).toMatchObject({ name: 'crm_customer', httpOnly: true, sameSite: 'Strict', path: '/api/me' });

  await own.getByRole('link', { name: 'My consents' }).click();
  const news = own.getByRole('listitem').filter({ hasText: 'News and offers by e-mail' });
  await expect(news).toContainText('You said yes');
  await expect(own.getByRole('listitem').filter({ hasText: 'News and offers by SMS' })).toBeVisible();
  await own.getByRole('button', { name: 'Show everything you hold' }).click();
  await expect(own.getByRole('region', { name: 'Everything that is held' })).toContainText('News and offers: SMS');

  // What a person has to do from the page that they are on, counted: presses of buttons, boxes and links.
  await own.evaluate(() => {
    document.addEventListener('click', () => {
      document.documentElement.dataset.presses = String(Number(document.documentElement.dataset.presses ?? 0) + 1);
    });
  });
  const presses = async (): Promise<number> =>
    Number(await own.evaluate(() => document.documentElement.dataset.presses ?? '0'));
  // The receipt beside it speaks too.
  const status = own.getByRole('status').first();
  await news.getByRole('button', { name: /^No, stop this/ }).click();
  await expect(status).toContainText('News and offers by e-mail: taken back.');
  const toWithdraw = await presses();
  await page.reload();
  await expect(pills(page)).toContainText('Withdrawn');

  await news.getByRole('button', { name: /^Yes, you may/ }).click();
  await expect(status).toContainText('News and offers by e-mail: yes.');
  const toGive = (await presses()) - toWithdraw;
  expect(toWithdraw).toBe(1);
  expect(toWithdraw).toBeLessThanOrEqual(toGive);
  await page.reload();
  await expect(pills(page)).toContainText('E-mail only');

  // Somebody else's page is not there for them, and theirs not for staff.
  const headers = { origin: crm.url };
  const other = '/api/me/consent/subjects/c-1001/preferences';
  const stop = { headers, data: { id: 'a-stop-of-somebody-else-1' } };
  expect((await own.request.get(other)).status()).toBe(404);
  expect((await own.request.post(`${other}/stops`, stop)).status()).toBe(404);
  const theirs = `subjects/${id}/preferences/stops`;
  expect((await page.request.post(`/api/me/consent/${theirs}`, stop)).status()).toBe(401);
  expect((await page.request.post(`/api/consent/${theirs}`, stop)).status()).toBe(404);

  await context.setOffline(true);
  await news.getByRole('button', { name: /^No, stop this/ }).click();
  await expect(status).toContainText('There is no connection. Nothing is lost');
  await context.setOffline(false);
  await news.getByRole('button', { name: /^No, stop this/ }).click();
  await expect(status).toContainText('taken back');

  await own.getByRole('button', { name: 'Sign out' }).click();
  await expect(own.getByRole('heading', { level: 1, name: 'Sign in to your page' })).toBeVisible();
  expect((await own.request.get('/api/me/repairs')).status()).toBe(401);
  await context.close();
});

test('a clerk gets at no code and at no link, and the customer reads both in their own mailbox', async ({
  page,
  browser,
  crm,
}) => {
  const id = await newCustomer(page);
  await sendNews(page, 'Send e-mail').click();
  await expect(page.getByText(`Put into the outbox, to ${customer.email}.`)).toBeVisible();
  const headers = { origin: crm.url };
  await page.request.post('/api/me/codes', { headers, data: { email: customer.email } });
  const way = await newestLink(page, customer.email, '/me/consent');
  const secrets = [await newestCode(page, customer.email), way.split('#')[1] ?? ''];
  expect(secrets[0]).toMatch(/^\d{6}$/);
  await page.goto('/messages');
  await expect(page.getByText('Your code: ••••••.').first()).toBeVisible();
  const seen = await Promise.all(
    ['/api/messages', `/api/customers/${id}`].map(async (path) => (await page.request.get(path)).text()),
  );
  for (const text of seen) {
    expect(text).toContain('••••••');
    for (const secret of secrets) expect(text).not.toContain(secret);
  }
  const refused = await page.request.post('/api/inbox', { headers, data: { address: customer.email } });
  expect(refused.status()).toBe(403);
  await page.goto('/inbox');
  await expect(page.getByText(/^You are signed in as staff/)).toBeVisible();

  const context = await browser.newContext({ baseURL: crm.url });
  const own = await context.newPage();
  await own.goto('/');
  await own.getByRole('link', { name: 'mailbox, where codes arrive' }).click();
  await own.getByLabel('E-mail address or phone number of the customer').fill(customer.email);
  await own.getByRole('button', { name: 'Look into it' }).click();
  await expect(own.getByText('2 messages have come.')).toBeVisible();
  await expect(own.getByText(`Your code: ${secrets[0]}.`)).toBeVisible();
  expect(await own.getByRole('link', { name: '/me/consent' }).getAttribute('href')).toBe(`/me/consent#${secrets[1]}`);
  await context.close();
});

test('an address that nobody has is answered as one that somebody has, and a code is guessed five times', async ({
  page,
  crm,
}) => {
  await newCustomer(page);
  const headers = { origin: crm.url };
  const ask = async (email: string) => {
    const reply = await page.request.post('/api/me/codes', { headers, data: { email } });
    return [reply.status(), await reply.text()];
  };
  const enter = async (email: string, code: string) => {
    const reply = await page.request.post('/api/me/session', { headers, data: { email, code } });
    return [reply.status(), await reply.text()];
  };
  expect(await ask('nobody@mail.example')).toEqual(await ask(customer.email));
  const code = await newestCode(page, customer.email);
  const nobody = await enter('nobody@mail.example', code);
  for (let tries = 0; tries < 5; tries++) expect(await enter(customer.email, wrongFor(code))).toEqual(nobody);
  expect(await enter(customer.email, code)).toEqual(nobody);
  expect(nobody[0]).toBe(422);
});

test('a link shows everything held behind a code: wrong ones count down, and after the last the code is closed', async ({
  page,
  context,
}) => {
  await newCustomer(page);
  await sendNews(page, 'Send e-mail').click();
  await expect(page.getByText(`Put into the outbox, to ${customer.email}.`)).toBeVisible();
  const phone = await context.newPage();
  await phone.goto(await newestLink(page, customer.email, '/me/consent'));
  const shown = phone.getByRole('region', { name: 'Everything that is held' });
  await phone.getByRole('button', { name: 'Show everything you hold' }).click();
  const code = phone.getByRole('textbox', { name: 'Code' });
  await expect(code).toBeFocused();
  const first = await newestCode(page, customer.email);
  for (const left of [4, 3, 2, 1]) {
    await code.fill(wrongFor(first));
    await phone.getByRole('button', { name: 'Show it' }).click();
    await expect(code).toHaveAccessibleDescription(`This is not the code that we sent. Tries left: ${left}.`);
  }
  await code.fill(wrongFor(first));
  await code.press('Enter');
  await expect(code).toHaveAccessibleDescription(/there are no tries left/);
  await code.fill(first);
  await code.press('Enter');
  await expect(code).toHaveAccessibleDescription('This code no longer works. Let us send you a new one.');
  await expect(shown).toHaveCount(0);

  await phone.getByRole('button', { name: 'Send another code' }).click();
  await expect.poll(() => newestCode(page, customer.email)).not.toBe(first);
  await code.fill(await newestCode(page, customer.email));
  await code.press('Enter');
  await expect(shown).toBeFocused();
  await expect(shown).toContainText('News and offers: SMS');
});
