import { expectCustomer, fillCustomer, newsBy, openLog, pills, save, told } from './counter.js';
import { expect, test } from './crm-test.js';

const host = 'crm.shop.test';

test.use({
  hosts: [host],
  launchOptions: async ({ launchOptions }, provide) => {
    const args = [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${host} 127.0.0.1`];
    await provide({ ...launchOptions, args });
  },
});

test('on plain http under the name of another machine everything works', async ({ page, crm }) => {
  const base = `http://${host}:${crm.port}`;
  await page.goto(base);
  expect(await page.evaluate(() => [window.isSecureContext, typeof crypto.subtle])).toEqual([false, 'undefined']);
  await page.getByRole('button', { name: 'Eva K.' }).click();
  await expect(page.getByRole('navigation', { name: 'Menu' })).toBeVisible();
  await page.goto(`${base}/customers/new`);
  await fillCustomer(page, { name: 'Plain Http', device: 'Pixel 8', email: 'plain@mail.example' });
  await told(page).check();
  await newsBy(page, 'E-mail').check();
  await save(page).click();
  await expectCustomer(page, 'Plain Http');
  await expect(pills(page)).toContainText('E-mail only');
  const log = await openLog(page);
  await expect(log.getByText('News and offers by e-mail: yes')).toBeVisible();
});
