import { expectCustomer, fillCustomer, newsBy, pills, save, searchCustomers, signIn, told } from './counter.js';
import { expect, test } from './crm-test.js';

const recipes = [
  ['client', 'the page submits after the save', '/customers/new'],
  ['server', 'the server forwards after its own commit', '/customers/new?recipe=server'],
  ['plain', 'a plain form post carries JSON in a hidden field', '/customers/new?recipe=plain'],
] as const;

for (const [recipe, what, path] of recipes) {
  test(`recipe ${recipe}: ${what}`, async ({ page }) => {
    await signIn(page, 'Eva K.');
    await page.goto(path);
    await fillCustomer(page, { name: 'Ayşe Yılmaz', device: 'Galaxy S22', email: 'ayse@mail.example' });
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') fetched.push(`${request.resourceType()} ${new URL(request.url()).pathname}`);
    });
    await save(page).click();
    await expect(page.getByRole('alert')).toBeVisible();
    expect(fetched, 'nothing is sent while the information is not given').toEqual([]);

    await told(page).check();
    await newsBy(page, 'E-mail').check();
    await save(page).click();
    const id = await expectCustomer(page, 'Ayşe Yılmaz');
    await expect(pills(page)).toContainText('E-mail only');
    const submits = `fetch /api/consent/subjects/${id}/submissions`;
    const sent = {
      client: ['fetch /api/customers', submits],
      server: ['fetch /api/customers'],
      plain: ['document /customers'],
    };
    expect(fetched.filter((one) => !one.includes('standings') && !one.includes('may-contact'))).toEqual(sent[recipe]);

    // With the address that the shop has on record, which no form ever said.
    const answer = await page.request.post(`/api/customers/${id}/messages`, {
      data: { kind: 'news', channel: 'email' },
      headers: { origin: new URL(page.url()).origin },
    });
    expect(answer.status()).toBe(200);
  });
}

test('a forged request without the information is refused before anything is created', async ({ page }) => {
  await signIn(page, 'Eva K.');
  const headers = { origin: new URL(page.url()).origin };
  const customer = {
    name: 'Forged',
    street: '',
    postcode: '',
    city: '',
    country: 'AT',
    phone: '',
    email: '',
    born: '',
    language: 'en',
    device: 'x',
    fault: '',
  };
  const submission = { id: 'a'.repeat(22), answers: [] };
  const together = await page.request.post('/api/customers', {
    headers,
    data: { customer, requestId: 'b'.repeat(22), consent: { submission } },
  });
  expect(together.status()).toBe(422);
  expect(await together.json()).toMatchObject({ code: 'information_missing' });
  const plain = await page.request.post('/customers', {
    headers,
    form: { ...customer, requestId: 'c'.repeat(22), consent: JSON.stringify(submission) },
    maxRedirects: 0,
  });
  expect(plain.status()).toBe(422);
  expect(await searchCustomers(page, 'Forged')).toMatchObject({ total: 0 });
});
