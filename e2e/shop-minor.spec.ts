import { expect, type ShopInProcess, test } from './shop-in-process.js';

const YEAR = 366 * 86_400_000;
const news = { purposeId: 'health-news', channel: 'email' } as const;
const guardian = { name: 'Eva Huber', relation: 'mother', verification: 'identity_document' };

const blank = { name: 'Mia Huber', street: '', postcode: '', city: '', country: 'AT', phone: '', language: 'en' };

/** A patient who is so many years old, of whom the log says nothing yet. */
async function create({ ask }: ShopInProcess, years: number): Promise<string> {
  const born = new Date(Date.now() - years * YEAR).toISOString().slice(0, 10);
  const customer = { ...blank, email: 'mia@mail.example', born, device: 'inhaler', fault: '' };
  const response = await ask('POST', '/api/customers', { customer, requestId: 'm'.repeat(22), consent: 'later' });
  expect(response.status).toBe(200);
  return (await response.json()).id;
}

async function sayYes({ ask }: ShopInProcess, id: string, more: object, number: string) {
  const form = await (await ask('GET', `/api/consent/subjects/${id}/form?audience=clerk`)).json();
  const submission = {
    id: number.padStart(22, '0'),
    presentation: form.presentation,
    mode: 'read_aloud',
    answers: [{ questionId: 'health-news', answer: 'given' }],
    capture: { method: 'in_person', ...more },
  };
  const result = await (await ask('POST', `/api/consent/subjects/${id}/submissions`, submission)).json();
  return { form, result };
}

test('a guardian says yes for a child by the shop’s own record; at majority it ends, and the young person is asked', async ({
  shop,
}) => {
  await shop.publish('clinic');
  const id = await create(shop, 13);
  const alone = await sayYes(shop, id, {}, '1');
  expect(alone.form.questions.find((one: { id: string }) => one.id === 'health-news')).toMatchObject({
    guardian: 'needed',
  });
  expect(alone.result).toMatchObject({ outcome: 'partial', rejected: [{ findings: [{ code: 'UO-S04' }] }] });
  const { result } = await sayYes(shop, id, { indicatedBy: 'guardian', guardian }, '2');
  expect(result).toMatchObject({ outcome: 'recorded' });
  expect(await shop.ledger.mayContact({ subjectId: id, ...news })).toMatchObject({ allowed: true });

  shop.wait(1.1 * YEAR);
  expect(await shop.ledger.mayContact({ subjectId: id, ...news })).toMatchObject({
    allowed: false,
    reason: 'of_age',
    remedy: 'ask_again',
  });
  const { questions } = await shop.ledger.form({ subjectId: id, audience: 'clerk' });
  expect(questions.find((one) => one.id === 'health-news')).toMatchObject({ mode: 'ask' });
});
