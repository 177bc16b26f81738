import { expect, test } from 'vitest';
import { createAdminClient } from '../src/client/index.js';
import { actors, ORIGIN, submissionOf, testServer, yesByEmail } from './test-server.js';

const address = 'office@mail.example';
const suppress = {
  address,
  id: 'a-block-of-these-tests1',
  measures: [{ kind: 'suppressed', reason: 'asked by letter' }],
} as const;

function desk() {
  const asked: string[] = [];
  const urls: string[] = [];
  const server = testServer({
    authorize: ({ action, subjectId }) => {
      asked.push(`${action} ${subjectId}`);
      return true;
    },
  });
  const admin = createAdminClient({
    baseUrl: 'https://crm.example.com',
    headers: { authorization: 'Bearer eva', origin: ORIGIN },
    fetch: (url, init) => {
      urls.push(String(url));
      return server.handler(new Request(url, init));
    },
  });
  return { ...server, admin, asked, urls };
}

test('an address is suppressed, read and lifted over HTTP, and stands in no URL', async () => {
  const { admin, ledger, clock, asked, urls } = desk();
  expect(await admin.addresses.measure(suppress)).toEqual({ outcome: 'recorded' });
  expect(await admin.addresses.measure(suppress)).toEqual({ outcome: 'unchanged' });
  const blocks = await admin.addresses.blocks({ address: ' OFFICE@mail.example' });
  expect(blocks).toEqual(await ledger.as(actors.eva).addressBlocks(address));
  expect(blocks).toMatchObject([{ purposeId: '*', channel: '*', reason: 'asked by letter', by: 'Eva K.' }]);
  const eva = ledger.as(actors.eva);
  await eva.submit({ subjectId: 'c-1', submission: submissionOf(await eva.form(), [yesByEmail]) });
  const question = { subjectId: 'c-1', purposeId: 'repair-messages', channel: 'email', to: address } as const;
  expect(await eva.mayContact(question)).toMatchObject({ allowed: false, reason: 'suppressed' });
  clock.now += 60_000;
  const lifted = { kind: 'lifted', reason: 'asked by phone' } as const;
  await admin.addresses.measure({ address, id: 'a-lift-of-these-tests-1', measures: [lifted] });
  expect(await admin.addresses.blocks({ address })).toEqual([]);
  expect([...new Set(asked)]).toEqual(['measure_address undefined', 'address_blocks undefined']);
  expect(urls.join()).not.toContain('mail.example');
});

test('what is wrong is named by its path, and nothing is written', async () => {
  const { ask, ledger } = desk();
  const wrong = async (call: string, body: unknown) => {
    const response = await ask('POST', `/addresses/${call}`, { token: 'eva', body });
    return [response.status, ((await response.json()) as { path?: string }).path];
  };
  expect(await wrong('measures', { ...suppress, address: ' ' })).toEqual([400, '/address']);
  expect(await wrong('measures', { ...suppress, id: 'short' })).toEqual([400, '/id']);
  expect(await wrong('measures', { ...suppress, measures: 'all' })).toEqual([400, '/measures']);
  expect(await wrong('measures', { ...suppress, measures: [{ kind: 'suppressed' }] })).toEqual([
    400,
    '/measures/0/reason',
  ]);
  expect(await wrong('measures', { ...suppress, subjectId: 'c-1' })).toEqual([400, '/subjectId']);
  expect(await wrong('blocks', {})).toEqual([400, '/address']);
  expect(await ledger.as(actors.eva).addressBlocks(address)).toEqual([]);
});
