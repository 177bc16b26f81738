import { beforeEach, expect, test } from 'vitest';
import { createClient, createRecordsClient } from '../src/client/index.js';
import {
  createReceiptSigner,
  generateReceiptKey,
  type PrivateReceiptKey,
  verifyReceipt,
} from '../src/receipts/index.js';
import { actors, ORIGIN, submissionOf, type Token, testServer, yesByEmail } from './test-server.js';

let key: PrivateReceiptKey;
let server: ReturnType<typeof testServer>;

beforeEach(async () => {
  key = await generateReceiptKey();
  server = testServer({}, { signer: await createReceiptSigner(key) });
});

const clientOf = (token: Token) => ({
  baseUrl: ORIGIN,
  headers: { authorization: `Bearer ${token}`, origin: ORIGIN },
  fetch: (url: string | URL | Request, init?: RequestInit) => server.handler(new Request(url, init)),
});

async function answered() {
  const submission = submissionOf(await server.ledger.as(actors.anna).form(), [yesByEmail]);
  const { receipt } = await createClient(clientOf('anna')).subject('c-1').submit(submission);
  return { submission, receipt: receipt?.jws ?? '' };
}

test('a receipt comes with the answer, is made again on request, and holds under the keys of the ledger', async () => {
  const { submission, receipt } = await answered();
  const records = createRecordsClient(clientOf('anna'));
  const file = await records.subject('c-1').receipt(submission.id);
  expect(file.receipt).toBe(receipt);
  const keys = await records.receiptKeys();
  expect(JSON.stringify(keys)).not.toContain(key.d);
  expect(await verifyReceipt(receipt, keys, file)).toMatchObject({ ok: true, faults: [] });
});

test('nobody gets the receipt of another person, nor by the name of one who has it', async () => {
  const { submission } = await answered();
  const records = createRecordsClient(clientOf('anna'));
  await expect(records.subject('c-2').receipt(submission.id)).rejects.toMatchObject({ code: 'not_found' });
  const clerk = createRecordsClient(clientOf('eva'));
  await expect(clerk.subject('c-2').receipt(submission.id)).rejects.toMatchObject({ code: 'not_found' });
  await expect(clerk.subject('c-1').receipt('no id/at all')).rejects.toMatchObject({ code: 'invalid' });
});

test('a record has what holds and every entry, as the one who asks may see it', async () => {
  await answered();
  const record = await createRecordsClient(clientOf('anna')).subject('c-1').record({ locale: 'de' });
  expect(record).toEqual(await server.ledger.as(actors.anna).personRecord({ subjectId: 'c-1', locale: 'de' }));
  expect(record.cells.map(({ purposeId, channel, status }) => `${purposeId} ${channel} ${status}`)).toContain(
    'news email given',
  );
});
