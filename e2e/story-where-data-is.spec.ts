import { signIn } from './counter.js';
import { expect, test } from './crm-test.js';
import { publishSample } from './publish-sample.js';

/** What only staff may know: measures, who runs what, and under which contract. */
const internal = ['Letterbird', 'LB-2024-118', 'locked room', 'encrypted', 'two of us', 'dataSource', 'security'];

test('anybody reads where their data is, and nothing that is for staff', async ({ page, request, crm }) => {
  await page.goto('/me');
  await page.getByRole('link', { name: 'Where your data is' }).click();
  await expect(page.getByRole('heading', { name: 'Where your data is at Acme Repairs GmbH' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Newsletter/ })).toContainText(
    'a company that runs this system, on behalf of the controller (United States: adequacy decision',
  );
  const answer = await request.get(`${crm.url}/api/consent/inventory`);
  expect(answer.headers()['cache-control']).toBe('public, max-age=300');
  const read = `${await answer.text()} ${await page.locator('main').textContent()}`.toLowerCase();
  for (const fact of internal) expect(read).not.toContain(fact.toLowerCase());

  expect((await request.get(`${crm.url}/api/consent/processing-record`)).status()).toBe(401);
});

test('a manager sees all of it, finds a system by what it says, and takes it along; a clerk sees none of it', async ({
  page,
}) => {
  await signIn(page, 'Dana M.');
  await page.getByRole('link', { name: 'Systems and data' }).click();
  await expect(page.getByText('The inventory fits the wordings in force')).toBeVisible();
  await page.getByRole('searchbox').fill('letterbird');
  await expect(page.getByText('Systems shown: 1 of 3.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^Newsletter/ })).toContainText('contract: LB-2024-118');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as a table' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^processing-\d{4}-\d\d-\d\d\.csv$/);

  const headers = { origin: new URL(page.url()).origin };
  await page.request.post('/api/session', { headers, data: { staffId: 'eva' } });
  expect((await page.request.get('/api/consent/processing-record')).status()).toBe(404);
  await page.goto('/systems');
  await expect(page.getByText('The manager and the data-protection officer see this.')).toBeVisible();
});

test('another wording in force shows at once what of the inventory does not fit it', async ({ page }) => {
  await signIn(page, 'Dana M.');
  await publishSample(page, 'newsletter');
  await page.goto('/systems');
  await expect(page.getByRole('heading', { name: 'To be put right' })).toBeVisible();
  await expect(page.getByText(/^A purpose is in force and no system says that it serves it/).first()).toBeVisible();
});
