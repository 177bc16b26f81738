import { signIn } from './counter.js';
import { expect, test } from './crm-test.js';
import { tamper } from './tamper.js';

test('the whole ledger is checked, and everything that is broken is named in words', async ({ page, crm }) => {
  await signIn(page, 'Dana M.');
  await page.goto('/verify');
  await page.getByRole('button', { name: 'Check everything now' }).click();
  await expect(page.getByText('Everything is as it was written.')).toBeVisible();

  const ids: string[] = [];
  for (const { id } of (await (await page.request.get('/api/customers?page=4')).json()).lines) ids.push(id);
  const standings = await page.request.post('/api/consent/standings', {
    headers: { origin: crm.url },
    data: { subjectIds: ids },
  });
  const known = (await standings.json()).standings.filter(({ state }: { state: string }) => state === 'active');
  const [first, second, third] = known.map(({ subjectId }: { subjectId: string }) => subjectId);
  const names = await Promise.all(
    [first, second, third].map(
      async (id) => (await (await page.request.get(`/api/customers/${id}`)).json()).customer.name,
    ),
  );

  await crm.stop();
  tamper(crm.dataDirectory, [
    `update entry set body = replace(body, '"kind":"informed"', '"kind":"withdrawn"') where subject = '${first}' and seq = 1`,
    `update envelope set body = replace(body, 'Linz', 'Wels') where subject = '${second}' and seq = 2`,
    `update envelope set body = replace(body, 'staff', 'stuff') || ' ' where subject = '${second}' and seq = 2`,
    `delete from entry where subject = '${third}' and seq = (select max(seq) from entry where subject = '${third}')`,
    `update document set body = replace(body, 'accessories', 'everything') where kind = 'notice' and body like '%accessories%'`,
  ]);
  await crm.start();

  await page.goto('/verify');
  await page.getByRole('button', { name: 'Check everything now' }).click();
  await expect(page.getByText('things do not match')).toBeVisible();
  await expect(page.getByText(`Entry 1 of ${names[0]} was changed after it was written.`)).toBeVisible();
  await expect(
    page.getByText(`The private details of entry 2 of ${names[1]} were changed after it was written.`),
  ).toBeVisible();
  await expect(page.getByText(`The log of ${names[2]} does not end where it should`)).toBeVisible();
  await expect(page.getByText('A text that customers answered was changed').first()).toBeVisible();
});

test('a policy that was changed in the file is named', async ({ page, crm }) => {
  await crm.stop();
  tamper(crm.dataDirectory, [
    `update document set body = replace(body, 'accessories', 'everything') where kind = 'policy'`,
  ]);
  await crm.start();
  await signIn(page, 'Dana M.');
  await page.goto('/verify');
  await page.getByRole('button', { name: 'Check everything now' }).click();
  await expect(page.getByText('A published policy was changed').first()).toBeVisible();
});
