import { expectCustomer, fillCustomer, newsBy, openLog, pills, save, signIn, told } from './counter.js';
import { expect, test } from './crm-test.js';

test('every page keeps to its own content security policy', async ({ page, crm }) => {
  const policy = (await page.request.get(crm.url)).headers()['content-security-policy'];
  expect(policy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  const violations: string[] = [];
  await page.exposeFunction('tellViolation', (what: string) => violations.push(what));
  await page.addInitScript(() => {
    const { tellViolation } = window as unknown as { tellViolation: (what: string) => void };
    document.addEventListener('securitypolicyviolation', (event) =>
      tellViolation(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await signIn(page, 'Dana M.');
  await page.goto('/customers/new');
  await fillCustomer(page, { name: 'Strict Page', device: 'Pixel 8', email: 'strict@mail.example' });
  await told(page).check();
  await newsBy(page, 'E-mail').check();
  await save(page).click();
  await expectCustomer(page, 'Strict Page');
  await pills(page).getByRole('button').last().click();
  await openLog(page);
  for (const path of ['/messages', '/settings', '/verify', '/me/consent']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(violations).toEqual([]);
});

test.describe('on plain http under the name of another machine', () => {
  const host = 'crm.shop.test';
  test.use({
    hosts: [host],
    launchOptions: async ({ launchOptions }, provide) => {
      const args = [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${host} 127.0.0.1`];
      await provide({ ...launchOptions, args });
    },
  });

  test('everything works without the secure context', async ({ page, crm }) => {
    const base = `http://${host}:${crm.port}`;
    await page.goto(base);
    expect(await page.evaluate(() => [window.isSecureContext, typeof crypto.subtle])).toEqual([false, 'undefined']);
    await page.getByRole('button', { name: 'Eva K.' }).click();
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
});
