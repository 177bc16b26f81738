import type { Locator, Page } from '@playwright/test';
import { signIn } from './counter.js';
import { expect, type ShopInProcess, test } from './shop-in-process.js';

const HOUR = 3_600_000;
/** A Friday, 18:40 in Vienna. */
const FRIDAY = Date.parse('2031-11-07T17:40:00.000Z');

test.use({ timezoneId: 'Europe/Vienna' });

/** It is so many hours after they became aware, for the server and for the browser, and Dana M. looks. */
async function hoursLater(shop: ShopInProcess, page: Page, hours: number): Promise<void> {
  const at = FRIDAY + hours * HOUR;
  shop.setTime(at);
  await page.clock.setFixedTime(at);
  await page.context().clearCookies();
  await signIn(page, 'Dana M.');
  await page.goto('/breach');
}

const write = async (card: Locator): Promise<void> => {
  await card.getByRole('button', { name: 'Write it down' }).click();
  await expect(card.getByText('Written down.', { exact: true })).toBeVisible();
};
const choose = (card: Locator, ...names: readonly string[]) =>
  names.reduce(
    (before, name) => before.then(() => card.getByRole('radio', { name, exact: true }).check()),
    Promise.resolve(),
  );

async function begin(page: Page, mode: 'real' | 'drill', when: string): Promise<void> {
  const [open, start] = {
    real: ['We became aware of a breach …', 'Start the clock'],
    drill: ['Start a drill …', 'Start the drill'],
  }[mode] as [string, string]; // two of each
  await page.getByRole('button', { name: open }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'our own data' }).check();
  await dialog.getByLabel('When did we become aware?').fill(when);
  await dialog.getByLabel('Who noticed it?').fill('Eva K.');
  await dialog.getByLabel('How, and what happened?').fill('The laptop of the van is missing.');
  await dialog.getByRole('button', { name: start }).click();
  await expect(dialog.getByText('Written down. The clock runs.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
}

async function tell(card: Locator, whom: string, name: string, when: string, way: string): Promise<void> {
  await choose(card, 'Somebody was told', whom);
  await card.getByLabel('Name', { exact: true }).fill(name);
  await card.getByLabel('When?').fill(when);
  await choose(card, way);
  await write(card);
}

const customer = { name: 'Maria Huber', born: '', street: '', postcode: '', city: '', country: 'AT', phone: '' };

async function addCustomers({ askAs, ledger }: ShopInProcess, ...letters: readonly string[]): Promise<void> {
  for (const letter of letters) {
    const { presentation } = await ledger.form({ audience: 'clerk' });
    const answers = [{ questionId: 'repair', answer: 'acknowledged' }];
    const capture = { method: 'in_person' };
    const submission = { id: letter.repeat(22), presentation, mode: 'read_aloud', answers, capture };
    const input = { ...customer, email: `${letter}@mail.example`, language: 'en', device: 'Pixel 8', fault: '' };
    const body = { customer: input, requestId: letter.repeat(22), consent: { submission } };
    expect((await askAs('dana', 'POST', '/api/customers', body)).status).toBe(200);
  }
}

test('on a Friday evening a laptop is missing: the plan is there, the clock runs over the weekend, and the report has it all', async ({
  page,
  shop,
}) => {
  test.slow();
  await shop.publish('repair-shop');
  await addCustomers(shop, 'a', 'b', 'c');
  await hoursLater(shop, page, -24 * 30);

  // A month before: the plan, and a drill.
  await page.getByRole('button', { name: 'Write the plan …' }).click();
  const plan = page.getByRole('dialog');
  await plan.getByRole('group', { name: 'Decides' }).getByLabel('Name').fill('Dana M.');
  await plan.getByRole('group', { name: 'Decides' }).getByLabel('Phone').fill('+43 732 100');
  await plan.getByRole('group', { name: 'Phone list 1' }).getByLabel('Name').fill('Bits & Bytes');
  await plan.getByRole('group', { name: 'Phone list 1' }).getByLabel('Phone').fill('+43 732 200');
  await plan.getByLabel('Supervisory authority').fill('Datenschutzbehörde');
  await plan.getByRole('button', { name: 'Save the plan' }).click();
  await expect(plan.getByText(/^Written down\./)).toBeVisible();
  await plan.getByRole('button', { name: 'Close' }).click();
  await begin(page, 'drill', '2031-10-08T09:00');
  await expect(page.getByText('0 breaches, 1 drill')).toBeVisible();

  // Friday, 20:00.
  await hoursLater(shop, page, 4 / 3);
  await expect(page.getByText('Bits & Bytes')).toBeVisible();
  await expect(page.getByText('+43 732 200')).toBeVisible();
  await expect(page.getByText(/^Still empty: the deputy/)).toBeVisible();
  await begin(page, 'real', '2031-11-07T18:40');
  await expect(page.getByText('1 breach, 1 drill')).toBeVisible();
  const card = page.getByRole('article', { name: /^Breach/ });
  const counted = card.locator('[data-unticked="breach-counts"] > li');
  await expect(page.getByRole('article', { name: /^Drill/ })).toContainText('This is a drill. Nothing happened.');
  await expect(card.getByText('70 hours and 40 minutes left')).toBeVisible();
  await expect(card.getByText('To the authority by 10 Nov 2031, 18:40')).toBeVisible();
  await card.getByRole('button', { name: 'Show everything' }).click();
  await choose(card, 'Count who is affected', 'Everybody in the consent log');
  // When we became aware is proposed, and stays.
  await expect(card.getByLabel('As of when?')).toHaveValue('2031-11-07T18:40');
  await write(card);
  await expect(card.getByText('3 people, as of 7 Nov 2031, 18:40').first()).toBeVisible();
  await choose(card, 'Fill in the checklist');
  await card.getByLabel('What happened', { exact: true }).fill('A laptop with repair orders is missing.');
  await card.getByRole('checkbox', { name: /^About how many records/ }).check();
  await write(card);
  await choose(card, 'Decide the risk', 'a high risk');
  await card.getByLabel('Who decided?').fill('Dana M.');
  await card.getByLabel('Why?').fill('The disk is not encrypted.');
  await write(card);
  await expect(card.getByText('Tell the people affected, or write down why not')).toBeVisible();

  // Saturday: two more customers come, and another one is forgotten. Counted again as of Friday there are as many as before.
  await hoursLater(shop, page, 15);
  await addCustomers(shop, 'd', 'e');
  const { subjectIds } = await shop.ledger.everybody();
  const [subjectId = ''] = subjectIds;
  await shop.ledger.erase({
    subjectId,
    id: 'an-erasure-of-this-story',
    because: 'consent_withdrawn',
    afterwards: 'may_return',
  });
  await hoursLater(shop, page, 16);
  await card.getByRole('button', { name: 'Show everything' }).click();
  for (const [asOf, sentence] of [
    ['2031-11-07T18:40', '3 people, as of 7 Nov 2031, 18:40'],
    ['2031-11-08T10:40', '4 people, as of 8 Nov 2031, 10:40'],
  ] as const) {
    await choose(card, 'Count who is affected', 'Everybody in the consent log');
    await card.getByLabel('As of when?').fill(asOf);
    await write(card);
    await expect(counted.filter({ hasText: sentence })).not.toHaveCount(0);
  }
  // Each beside the ones before.
  await expect(counted).toHaveCount(3);
  await expect(counted.filter({ hasText: 'as of 7 Nov 2031, 18:40' })).toHaveCount(2);
  await expect(card).not.toContainText(subjectId);

  // What is known goes to the authority.
  await tell(card, 'the authority', 'Datenschutzbehörde', '2031-11-08T10:30', 'by an online form');
  await expect(card.getByText('The authority was told within 72 hours')).toBeVisible();
  await expect(card.getByText(/first phase, to follow: .*About how many records/)).toBeVisible();

  // Monday: the rest, and the people themselves.
  await hoursLater(shop, page, 64);
  await card.getByRole('button', { name: 'Show everything' }).click();
  await choose(card, 'Fill in the checklist');
  for (const line of [
    'Which people',
    'About how many people',
    'Which data',
    'About how many records',
    'Whom to ask: data-protection officer or other contact',
    'What is likely to follow',
    'What was done, and what will be',
  ])
    await card.getByRole('textbox', { name: line, exact: true }).fill(`${line}: known on Monday.`);
  await write(card);
  await tell(card, 'the authority', 'Datenschutzbehörde', '2031-11-10T10:00', 'by an online form');
  await tell(card, 'the people affected', 'All three customers', '2031-11-10T10:20', 'by e-mail');
  await expect(card.getByText('Nothing is missing. It can be closed.')).toBeVisible();
  await choose(card, 'Close it');
  await card.getByLabel('What was learnt?').fill('Every disk is encrypted now.');
  await write(card);
  await expect(card).toHaveAttribute('data-state', 'closed');

  // On paper: this report, and nothing else of the page.
  await page.evaluate(() => {
    window.print = () => {};
  });
  await card.getByRole('button', { name: 'Print the report' }).click();
  await page.emulateMedia({ media: 'print' });
  for (const text of [
    'A laptop with repair orders is missing.',
    'Closed, our own data. Times are those of Europe/Vienna.',
    '3 people, as of 7 Nov 2031, 18:40',
    'The disk is not encrypted.',
    'All three customers',
    'Every disk is encrypted now.',
  ])
    await expect(card.getByText(text).first()).toBeVisible();
  await expect(page.getByRole('article', { name: /^Drill/ })).toBeHidden();
  await expect(card.getByRole('button')).toHaveCount(0);
});

test('a clerk is told whom to tell, and is let in by no call', async ({ page, shop }) => {
  await signIn(page, 'Eva K.');
  await expect(page.getByRole('link', { name: 'Data breaches' })).toHaveCount(0);
  await page.goto('/breach');
  await expect(page.getByText(/Tell Dana M. or Ines B. at once/)).toBeVisible();
  expect((await shop.askAs('eva', 'POST', '/api/consent/breaches', {})).status).toBe(404);
  expect((await shop.ask('POST', '/api/consent/breaches', {})).status).toBe(200);
});

test('the data-protection officer starts the clock on a breach, and sees who is kept too long', async ({
  page,
  shop,
}) => {
  await shop.publish('repair-shop');
  shop.setTime(FRIDAY);
  await page.clock.setFixedTime(FRIDAY);
  await signIn(page, 'Ines B.');
  await page.getByRole('link', { name: 'Data breaches' }).click();
  await begin(page, 'drill', '2031-11-07T09:00');
  await page.getByRole('link', { name: 'Kept too long' }).click();
  await expect(page.getByText('The run is started by the manager.')).toBeVisible();
  await expect(page.getByText(/^Something went wrong/)).toHaveCount(0);
});
