import { signIn } from './counter.js';
import { expect, test } from './crm-test.js';
import { tamper } from './tamper.js';

test('answers that were committed with their customer, but not handed on when the server was killed, are recorded once', async ({
  page,
  crm,
}) => {
  await signIn(page, 'Eva K.');
  const headers = { origin: crm.url };
  const { presentation } = await (
    await page.request.get('/api/consent/form?purposes=repair,news&audience=clerk')
  ).json();
  const submission = {
    id: 'h'.repeat(22),
    presentation,
    mode: 'read_aloud',
    answers: [{ questionId: 'repair', answer: 'acknowledged' }],
    capture: { method: 'in_person' },
  };
  const customer = {
    name: 'Handed Over',
    street: '',
    postcode: '',
    city: '',
    country: 'AT',
    phone: '',
    email: '',
    born: '',
  };
  const created = await page.request.post('/api/customers', {
    headers,
    data: {
      customer: { ...customer, language: 'en', device: 'x', fault: '' },
      requestId: 'r'.repeat(22),
      consent: 'later',
    },
  });
  const { id } = await created.json();

  await crm.stop();
  const work = JSON.stringify({ kind: 'submission', submission, isNew: true, contactPoints: {} });
  const actor = JSON.stringify({ type: 'staff', id: 'eva', name: 'Eva K.', place: 'Linz shop' });
  tamper(
    crm.dataDirectory,
    [`insert into to_ledger values ('w', '${id}', '${actor}', '${work}', '2026-01-01T00:00:00.000Z')`],
    'crm.sqlite',
  );
  await crm.start();
  await crm.killAndRestart();

  const { entries } = await (await page.request.get(`/api/consent/subjects/${id}/history`)).json();
  expect(entries.map(({ kind }: { kind: string }) => kind).toSorted()).toEqual(['informed', 'not_given', 'not_given']);
  expect(entries[0].recordedBy).toMatchObject({ type: 'staff', id: 'eva' });
});
