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
