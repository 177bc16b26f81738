import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectCustomer, fillCustomer, newsBy, save, signIn, told } from './counter.js';
import { expect, test } from './crm-test.js';

const customer = { name: 'Clara Vogt', device: 'Fairphone 5', email: 'clara@mail.example', phone: '+43 660 0111444' };
const note = 'Her neighbour Josef Huber brought it';

test('a customer asks at the counter for everything: one system is down, a neighbour is left out, it is printed and handed over', async ({
  page,
  crm,
}) => {
  test.slow();
  // What the browser would ask for its printer, nobody answers here.
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await signIn(page, 'Dana M.');
  await page.goto('/customers/new');
  await fillCustomer(page, customer);
  await page.getByRole('textbox', { name: /^What is wrong/ }).fill(note);
  await page.getByLabel('Reads', { exact: true }).selectOption('de');
  await told(page).check();
  await newsBy(page, 'E-mail').check();
  await save(page).click();
  const id = await expectCustomer(page, customer.name);
  writeFileSync(join(crm.dataDirectory, 'newsletter.json'), JSON.stringify({ answers: 'never', readers: [] }));

  // Every system is asked. The others are there while one says nothing, which is told once its time is up.
  await page.goto(`/customers/${id}/log`);
  await page.getByRole('link', { name: 'Everything we hold' }).click();
  const systems = page.getByRole('list', { name: 'Systems' });
  await expect(systems.filter({ hasText: note }).filter({ hasText: 'Being asked …' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: `Everything we hold of ${customer.name}` })).toBeVisible();
  await expect(systems.getByText(/^It took too long/)).toBeVisible();
  await expect(page.getByText('3 of 3 systems have answered')).toBeVisible();

  // One press takes the request in; then how she is known.
  const handing = page.getByRole('region', { name: 'Access statement' });
  await handing.getByRole('button', { name: 'They ask for it now' }).click();
  await handing.getByRole('radio', { name: 'Identified in person' }).click();
  await expect(handing.getByText(/^Access \(Art\. 15\): received on .* Identified in person\.$/)).toBeVisible();

  // That she asked is no other data: what was looked at is what is handed over.
  // The neighbour is not hers to read about.
  const repairs = systems.locator('section').filter({ has: page.getByRole('list', { name: 'Repairs' }) });
  await expect(repairs.getByText('The makers of devices under warranty')).toBeVisible();
  await expect(repairs.getByText('not said')).toHaveCount(0);
  await repairs.getByRole('button', { name: /^Leave something out/ }).click();
  await repairs.getByRole('button', { name: 'Leave out: Fault' }).click();
  await expect(repairs.getByText('left out', { exact: true })).toBeVisible();

  // Made in her language: it names what is down, and nobody of the staff.
  await page.getByRole('button', { name: 'Make the statement' }).click();
  const statement = page.getByRole('article');
  await expect(statement.getByText(/^Newsletter-Programm: hat nicht rechtzeitig geantwortet/)).toBeVisible();
  await expect(statement.getByText(/^Eine Angabe wurde weggelassen/)).toBeVisible();
  await expect(statement).toHaveAttribute('lang', /^de/);
  await expect(statement).toContainText('Fairphone 5');
  await expect(statement).toContainText('Hersteller bei Garantie');
  await expect(statement).toContainText('Name, Kontaktdaten, Gerät, bisherige Reparaturen');
  await expect(statement).toContainText(/Stammt aus\s*Reparatur R-/);
  await expect(statement).toContainText('eine Mitarbeiterin oder ein Mitarbeiter');
  for (const hidden of ['Huber', 'Dana M.', 'repair_order', 'contact details'])
    await expect(statement).not.toContainText(hidden);

  // On paper there is the statement and nothing else.
  await page.getByRole('button', { name: 'Print it', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(statement).toBeVisible();
  for (const beside of [
    page.getByRole('navigation', { name: 'Menu' }),
    page.getByRole('heading', { level: 1 }),
    systems,
    page.getByRole('button', { name: 'Write down the hand-over' }),
    page.getByRole('heading', { name: 'Who looked' }),
  ])
    await expect(beside).toBeHidden();
  expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });

  // Something is missing in it, so staff say whether that answers the request.
  await page.getByRole('radio', { name: 'Printed, given to them here' }).check();
  await page.getByRole('radio', { name: 'Yes, it is answered' }).check();
  await page.getByRole('button', { name: 'Write down the hand-over' }).click();
  await expect(page.getByText('Written down: it was handed over, and the request is fulfilled.')).toBeVisible();

  // Who looked, and who handed over.
  const looks = page.getByRole('list', { name: 'Who looked' });
  await expect(looks.getByText(/Dana M\., Everything held/)).toBeVisible();
  await expect(looks.getByText(/Dana M\., Access statement/)).toBeVisible();
  await page.goto('/rights');
  const desk = page.getByRole('region', { name: 'Requests', exact: true });
  await desk.getByRole('radio', { name: 'All' }).check();
  const request = desk.getByRole('article').filter({ hasText: customer.name });
  await request.getByRole('button', { name: /^Show steps/ }).click();
  await expect(request.getByRole('list', { name: 'Steps so far' })).toContainText(
    /Handed over: Access statement: Printed, given to them here.*Dana M\..*Fulfilled/s,
  );
});
