import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectCustomer, fillCustomer, newsBy, save, signIn, told } from './counter.js';
import { expect, test } from './crm-test.js';

const customer = { name: 'Clara Vogt', device: 'Fairphone 5', email: 'klara@mail.example', phone: '+43 660 0111444' };
const right = 'clara@mail.example';
const today = () => new Date().toISOString().slice(0, 10);

test('a customer says that the address is wrong: nothing is used meanwhile, it is put right in two systems, one at the second try, and she is told', async ({
  page,
  crm,
}) => {
  test.slow();
  await signIn(page, 'Dana M.');
  await page.goto('/customers/new');
  await fillCustomer(page, customer);
  await told(page).check();
  await newsBy(page, 'E-mail').check();
  await save(page).click();
  const id = await expectCustomer(page, customer.name);
  const tool = join(crm.dataDirectory, 'newsletter.json');
  const reader = { customerId: id, name: customer.name, email: customer.email };
  const answers = (how: 'read_only' | 'at_once') =>
    writeFileSync(tool, JSON.stringify({ answers: how, readers: [reader] }));
  answers('read_only');

  // Where it is held she says so; the same address in the newsletter tool is ticked too.
  await page.goto(`/customers/${id}/held`);
  const systems = page.getByRole('list', { name: 'Systems' });
  await expect(page.getByText('3 of 3 systems have answered')).toBeVisible();
  const record = systems.locator('section').filter({ has: page.getByRole('heading', { name: /^Name, addresses/ }) });
  await record.getByRole('button', { name: 'Something is wrong …' }).click();
  await record.getByRole('button', { name: 'Email is wrong …' }).click();
  const asking = page.getByRole('dialog');
  await expect(asking.getByText(customer.email)).toBeVisible();
  await asking.getByRole('textbox', { name: 'What is right?' }).fill(right);
  await asking.getByRole('checkbox', { name: /^Newsletter tool/ }).check();
  await asking.getByRole('radio', { name: /^Restrict it/ }).check();
  await asking.getByRole('textbox', { name: 'What do they say?' }).fill('Written with a K at the counter.');
  await asking.getByRole('button', { name: 'Put it right' }).click();
  await expect(asking.getByText(/^Written down, and every system was asked/)).toBeVisible();
  await asking.getByRole('button', { name: 'Close' }).click();
  const desk = page.getByRole('region', { name: 'Putting data right' });
  await expect(desk.getByText('Email is wrong')).toBeVisible();
  await expect(desk.getByText(/Put right, \d/)).toHaveCount(1);
  await expect(desk.getByText('Not put right, tried once')).toBeVisible();

  // Nothing goes out while it is contested.
  await page.goto(`/customers/${id}/log`);
  await expect(page.getByText('They say that it is not right, and it is being checked')).toBeVisible();
  const isMailed = async () => (await (await page.request.get('/api/messages')).text()).includes(customer.name);
  const sent = await page.request.post(`/api/customers/${id}/messages`, {
    headers: { origin: crm.url },
    data: { kind: 'news', channel: 'email' },
  });
  expect(await sent.json()).toMatchObject({ code: 'not_allowed', reason: 'restricted' });
  expect(await isMailed()).toBe(false);

  // The tool is back: tried again, told to who got it and to her, and the restriction ends.
  answers('at_once');
  await page.goto(`/customers/${id}/held`);
  await desk.getByRole('button', { name: 'Try again' }).click();
  await expect(desk.getByText(/Put right, \d/)).toHaveCount(2);
  expect(JSON.parse(readFileSync(tool, 'utf8')).readers).toMatchObject([{ email: right }]);
  await desk
    .getByRole('button', { name: /^Told: / })
    .first()
    .click();
  const telling = page.getByRole('dialog');
  await telling.getByRole('textbox', { name: 'How were they told?' }).fill('By e-mail');
  await telling.getByRole('button', { name: 'Write it down' }).click();
  await expect(desk.getByText(/told on .*: By e-mail$/)).toBeVisible();
  await desk.getByRole('button', { name: 'It is right everywhere …' }).click();
  const ending = page.getByRole('dialog');
  await ending.getByLabel('When was the person told?').fill(today());
  await ending
    .getByRole('textbox', { name: 'What were they told?' })
    .fill('Called; the newsletter’s helper cannot be reached');
  await ending.getByRole('button', { name: 'Close it' }).click();
  await expect(desk.getByText(/^Right everywhere; told to the person on/)).toBeVisible();

  // Her log says all of it, and use is free again.
  await page.goto(`/customers/${id}/log`);
  await expect(page.getByText('Use of the data is not restricted.')).toBeVisible();
  await expect(page.getByText(right).first()).toBeVisible();
  const log = page.getByRole('list', { name: /newest first/ });
  for (const step of [
    `Said to be wrong, ${customer.email} → ${right}.`,
    'Put right, shop.',
    'Not put right, to be tried again, newsletter.',
    'Put right, newsletter.',
    'Whoever got it was told.',
  ])
    await expect(log.getByText(step)).toBeVisible();
  await expect(log.getByText(/^Right everywhere, the person was told on/)).toBeVisible();
  expect(await isMailed()).toBe(false);
});
