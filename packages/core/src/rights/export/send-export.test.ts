import { beforeEach, expect, test } from 'vitest';
import {
  clerk,
  failure,
  person,
  submissionOf,
  type TestLedger,
  testLedger,
  told,
  yes,
} from '../../../fixtures/ledger-under-test.js';
import type { Ledger } from '../../ledger/ledger.js';
import type { DataSet } from '../../model/data-source.js';
import type { Message } from '../../model/message.js';
import { nodeCrypto } from '../../node.js';
import { createRights, type Rights, type RightsFactory } from '../create-rights.js';
import { defineDataSource, LEDGER_SYSTEM } from '../define-data-source.js';
import { checkExport } from './check-export.js';
import type { SendExportQuestion } from './send-export.js';
import { unzipExport } from './unzip-export.js';

const subjectId = 'c-1';
const DAY = 86_400_000;
const contactPoints = { email: 'maria@mail.example' };
let notes: DataSet['items'];
let isDown = false;
let post: Message[];
let under: TestLedger;
let staff: Ledger;
let factory: RightsFactory;
let rights: Rights;

const crm = defineDataSource({
  id: 'crm',
  title: { en: 'Customers' },
  collect: async () => {
    if (isDown) throw new Error('the crm does not answer');
    return { sets: [{ id: 'notes', title: { en: 'Notes' }, items: notes }] };
  },
});

beforeEach(async () => {
  notes = [{ text: 'Her neighbour Josef pays' }, { text: 'Lamp' }];
  post = [];
  under = testLedger({
    addressKey: 'a key for addresses, 32 characters and more',
    keepProof: { period: 'P3Y', ground: 'legal_claims' },
    deliver: async (message) => void post.push(message),
  });
  staff = under.as(clerk);
  const submission = submissionOf(await staff.form({ subjectId }), [yes('news', 'email')]);
  await under.as(person).submit({ subjectId, submission, contactPoints });
  factory = createRights({
    ledger: { ...under, durability: 'memory', sealsPresentations: true },
    sources: [crm],
    clock: () => under.clock.now,
    crypto: nodeCrypto,
  });
  rights = factory.as(clerk);
});

async function asked(): Promise<string> {
  const id = 'a-request-of-these-tests';
  const { id: request } = await staff.openRequest({ subjectId, id, type: 'portability', receivedOn: '2026-11-02' });
  await staff.takeRequestStep({
    request,
    id: 'a-look-before-a-download',
    step: 'identified',
    identifiedBy: 'in_person',
  });
  return request;
}

const send = (more: Partial<SendExportQuestion> = {}) =>
  rights.sendExport({ subjectId, channel: 'email', contactPoints, ...more });
const token = (): string => post.at(-1)?.token ?? '';

async function taken(code: string, most = Number.POSITIVE_INFINITY): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of await factory.download({ token: token(), code })) {
    parts.push(part);
    if (parts.length >= most) break;
  }
  return Buffer.concat(parts);
}

async function textIn(bytes: Buffer): Promise<string> {
  const file = { size: bytes.length, read: async (from: number, to: number) => bytes.subarray(from, to) };
  expect((await checkExport(unzipExport(file), { crypto: nodeCrypto })).state).toBe('whole');
  let text = '';
  for await (const { name, bytes: part } of unzipExport(file)) text += `${part.length ? '' : name}${Buffer.from(part)}`;
  return text;
}

const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
const codeOf = async (call: Promise<unknown>) => (await failure(call)).code;

test('the link goes to the address, the code to whoever sent it, and neither is in the store', async () => {
  const { code, ...sent } = await send({ locale: 'de' });
  expect(sent).toEqual({ until: '2026-11-09T09:00:00.000Z', downloads: 3, to: 'm…a@m…e' });
  expect(post).toMatchObject([{ kind: 'export', channel: 'email', to: 'maria@mail.example', locale: 'de' }]);
  expect(JSON.stringify(post)).not.toContain(code);
  const ids = (await under.store.scan?.('default', { after: '', limit: 100 })) ?? [];
  const pages = await Promise.all(
    ids.map((subject) => under.store.read({ tenant: 'default', subject }, { after: 0, limit: 100 })),
  );
  expect(JSON.stringify(pages)).not.toContain(token());
  expect(JSON.stringify(pages)).not.toContain(`"${code}"`);
});

test('with its code it gives the whole of it, without a name of staff, and it is in the log of the person', async () => {
  const { code } = await send();
  const text = await textIn(await taken(code));
  expect(text).toMatch(/Lamp/);
  expect(text).not.toMatch(/Eva K/);
  expect((await told(staff)).slice(-2)).toEqual(['delivered email', 'delivered email']);
  expect((await rights.lookedAt(subjectId)).map(({ what }) => what)).toEqual([]);
  expect(await staff.verify()).toMatchObject({ ok: true });
});

test('it gives what was chosen, and each download is a step of the request, once it was taken whole', async () => {
  const request = await asked();
  // More than fits into a piece.
  notes = Array.from({ length: 40 }, () => ({ text: Buffer.from(nodeCrypto.random(5_000)).toString('hex') }));
  const { code } = await send({
    formats: ['csv', 'statement'],
    systems: ['crm'],
    handOver: { request, how: 'Download link' },
  });
  await taken(code, 1);
  expect((await staff.request(request)).steps).toHaveLength(2);
  expect(await textIn(await taken(code))).not.toContain('consents.json');
  await taken(code);
  expect((await staff.request(request)).steps.map(({ step, handedOver }) => handedOver ?? step)).toEqual([
    'received',
    'identified',
    'Download link',
    'Download link',
  ]);
  expect(await codeOf(taken(code))).toBe('link_spent');
});

test('a request that ended meanwhile keeps nobody from their data', async () => {
  const request = await asked();
  const { code } = await send({ handOver: { request, how: 'Download link' } });
  await staff.takeRequestStep({ request, id: 'a-step-before-a-download', step: 'taken_back', note: 'No more.' });
  expect(await textIn(await taken(code))).toContain('manifest.json');
});

test('five wrong codes and it is good for nothing, however many are tried at once', async () => {
  const { code } = await send();
  const guesses = await Promise.all(Array.from({ length: 12 }, () => codeOf(taken(other(code)))));
  expect(guesses.filter((one) => one === 'wrong_code')).toHaveLength(5);
  expect(await codeOf(taken(code))).toBe('code_expired');
});

test('ends when its time is up, when links are revoked, and when the person is gone', async () => {
  const { code } = await send({ validFor: 'P1D' });
  under.clock.now += DAY;
  expect(await codeOf(taken(code))).toBe('link_expired');
  const { code: second } = await send();
  under.clock.now += 1;
  await staff.revokeLinks({ subjectId });
  expect(await codeOf(taken(second))).toBe('link_expired');
  const { code: third } = await send();
  await staff.erase({
    subjectId,
    id: 'an-erasure-of-these-test',
    because: 'consent_withdrawn',
    afterwards: 'may_return',
  });
  expect(await codeOf(taken(third))).toBe('not_found');
});

test('with a mask it gives what was looked at, also after the ledger wrote more, and nothing once it is another', async () => {
  const { fingerprint: seen } = await rights.held(subjectId);
  const mask = [{ source: 'crm', set: 'notes', item: 0, column: 'text' }];
  expect(await failure(send({ mask }))).toMatchObject({ code: 'invalid', path: '/seen' });
  const { code } = await send({ mask, seen });
  expect(await textIn(await taken(code))).not.toMatch(/Josef/);
  notes = [{ text: 'Lamp' }, { text: 'Her neighbour Josef pays' }];
  expect(await codeOf(taken(code))).toBe('link_spent');
});

test('with a mask in what the ledger itself adds to, it goes on giving what was looked at', async () => {
  await send();
  const { fingerprint: seen, systems } = await rights.held(subjectId);
  const messages = systems[0]?.sets.find(({ id }) => id === 'messages');
  const [column = ''] = Object.keys(messages?.items[0] ?? {});
  const { code } = await send({ mask: [{ source: LEDGER_SYSTEM, set: 'messages', item: 0, column }], seen });
  for (const _ of [1, 2, 3]) expect(await textIn(await taken(code))).toContain('manifest.json');
});

test('with a mask it is neither sent nor taken while a system does not answer, and nothing is over by that', async () => {
  const { fingerprint: seen } = await rights.held(subjectId);
  const mask = [{ source: 'crm', set: 'notes', item: 0, column: 'text' }];
  const { code } = await send({ mask, seen });
  isDown = true;
  expect(await codeOf(send({ mask, seen }))).toBe('unavailable');
  expect(await codeOf(taken(code))).toBe('unavailable');
  isDown = false;
  expect(await textIn(await taken(code))).not.toMatch(/Josef/);
});

test('is not sent without an address, to a stranger’s request, to nobody knows whom, or for what there is not', async () => {
  const id = 'a-request-of-these-tests';
  const asking = { id, type: 'portability', receivedOn: '2026-11-02' } as const;
  const { id: request } = await staff.openRequest({ ...asking, subjectId: 'c-2' });
  const { id: unknown } = await staff.openRequest({ ...asking, id: 'another-one-of-these-test', subjectId });
  for (const [question, expected] of [
    [{ contactPoints: {} }, { code: 'invalid', path: '/channel' }],
    [{ handOver: { request, how: 'Link' } }, { code: 'not_found' }],
    [{ handOver: { request: unknown, how: 'Link' } }, { code: 'not_identified' }],
    [{ systems: ['shop'] }, { code: 'invalid', path: '/systems/0' }],
    [{ formats: [] }, { code: 'invalid', path: '/formats' }],
    [{ downloads: 11 }, { code: 'invalid', path: '/downloads' }],
    [{ validFor: 'soon' }, { code: 'invalid', path: '/validFor' }],
  ] as const)
    expect(await failure(send(question))).toMatchObject(expected);
  expect(post).toEqual([]);
  expect(await codeOf(under.as(person).sendExportLink({ subjectId, channel: 'email', contactPoints }))).toBe(
    'forbidden',
  );
});

test('who has no log gets none by it', async () => {
  const { code } = await send({ subjectId: 'c-9' });
  await taken(code);
  expect(await staff.personState('c-9')).toMatchObject({ state: 'unknown' });
});

test('leads nowhere while the person is in the bin, and again once they are back or begin anew', async () => {
  const call = { subjectId, reason: 'Came for somebody else.' };
  const { code } = await send();
  await staff.remove({ ...call, id: 'a-removal-of-these-tests' });
  expect(await codeOf(taken(code))).toBe('not_found');
  await staff.restore({ ...call, id: 'a-restoring-of-the-tests' });
  await textIn(await taken(code));
  await staff.erase({
    subjectId,
    id: 'an-erasure-of-these-test',
    because: 'consent_withdrawn',
    afterwards: 'may_return',
  });
  const { code: gone } = await send();
  expect(await codeOf(taken(gone))).toBe('not_found');
  under.clock.now += 1;
  const submission = submissionOf(await under.as(person).form({ subjectId }), [yes('news', 'email')]);
  await under.as(person).submit({ subjectId, submission, contactPoints });
  await textIn(await taken(gone));
});

test('of who was only asked about before is in their log, which then says as much as if it was read whole', async () => {
  const request = { id: 'a-request-of-these-tests', type: 'access', receivedOn: '2026-11-02' } as const;
  await staff.openRequest({ subjectId: 'c-2', ...request });
  const stateOf = async (id: string) =>
    (await under.store.read({ tenant: 'default', subject: id }, { after: 0, limit: 1 })).state;
  expect(await stateOf('c-2')).toBe('internal');
  const { code } = await send({ subjectId: 'c-2' });
  await textIn(await taken(code));
  expect(await stateOf('c-2')).toBe('active');
  await staff.hold({ subjectId, id: 'a-hold-in-all-these-test', reason: 'x', norm: 'x', reviewOn: '2050-01-01' });
  await staff.restrict({ subjectId, id: 'a-limit-in-all-these-tes', because: 'accuracy_contested', reason: 'x' });
  await send();
  expect(await stateOf(subjectId)).toBe('restricted');
  expect(await staff.verify()).toMatchObject({ ok: true });
});
