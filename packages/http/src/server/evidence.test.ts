import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Actor, createLedger, createMemoryEvidenceStore, createMemoryStore, repairShop } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEvidenceClient } from '../client/index.js';
import { createHandler, toNodeHandler } from './index.js';

const png = Uint8Array.from([
  0x89,
  0x50,
  0x4e,
  0x47,
  0x0d,
  0x0a,
  0x1a,
  0x0a,
  ...Array.from({ length: 256 }, (_, i) => i),
]);
const origin = 'http://crm.test';
const clerk: Actor = { type: 'staff', id: 'u-7', name: 'Eva K.' };

const store = createMemoryEvidenceStore();
const asked: string[] = [];
const handler = createHandler({
  ledger: createLedger({
    store: createMemoryStore(),
    evidence: store,
    policies: [repairShop()],
    crypto: nodeCrypto,
    presentationKeys: ['a key of the tests, 32 characters and more'],
  }),
  authenticate: () => clerk,
  authorize: ({ action, subjectId }) => {
    asked.push(`${action} ${subjectId}`);
    return subjectId !== 'c-denied';
  },
  origins: [origin],
});
const server = createServer(toNodeHandler(handler));
let baseUrl = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on TCP
});
afterAll(() => server.close());

const post = (path: string, body: Uint8Array<ArrayBuffer> | string, type: string) =>
  fetch(baseUrl + path, { method: 'POST', body, headers: { 'content-type': type, origin } });

const keep = async (path: string): Promise<string> => {
  const kept: unknown = await (await post(path, png, 'image/png')).json();
  return typeof kept === 'object' && kept !== null && 'hash' in kept ? String(kept.hash) : '';
};

test('a file goes up and comes down byte for byte, through node:http and the client', async () => {
  const files = createEvidenceClient({ baseUrl, headers: { origin } }).subject('c-1');
  const kept = await files.keep({ bytes: png, type: 'image/png' });
  expect(kept).toMatchObject({ type: 'image/png', size: png.length });
  expect(await files.read(kept.hash)).toEqual({ ...kept, bytes: png });
  expect(asked).toEqual(['keep_evidence c-1', 'evidence c-1']);
});

test('it is a download, and no browser runs it', async () => {
  const hash = await keep('/subjects/c-1/evidence');
  const { headers } = await fetch(`${baseUrl}/subjects/c-1/evidence/${hash}`);
  expect(headers.get('content-disposition')).toBe(`attachment; filename="${hash}.png"`);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('content-type')).toBe('image/png');
});

test('what is denied looks like what is not there', async () => {
  await store.put({ tenant: 'default', subject: 'c-denied', hash: `sha256-${'A'.repeat(43)}` }, png);
  const denied = await fetch(`${baseUrl}/subjects/c-denied/evidence/sha256-${'A'.repeat(43)}`);
  const missing = await fetch(`${baseUrl}/subjects/c-1/evidence/sha256-${'B'.repeat(43)}`);
  expect([denied.status, missing.status]).toEqual([404, 404]);
  expect(await denied.text()).toBe(await missing.text());
  expect((await post('/subjects/c-denied/evidence', png, 'image/png')).status).toBe(404);
});

test.each([
  ['no file of a form of another site', 'yes', 'text/plain', 415],
  ['nothing that a browser would run', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml', 400],
  ['no picture that says it is a PDF', png, 'application/pdf', 400],
])('it takes %s', async (_, body, type, status) => {
  expect((await post('/subjects/c-1/evidence', body, type)).status).toBe(status);
});

test('it stops reading where a file is too large', async () => {
  const large = new Uint8Array(20_000_001);
  large.set(png);
  const response = await post('/subjects/c-1/evidence', large, 'image/png');
  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ code: 'too_large', params: { limit: 20_000_000 } });
});

test('what was changed is not handed out', async () => {
  const hash = await keep('/subjects/c-2/evidence');
  await store.put({ tenant: 'default', subject: 'c-2', hash }, png.slice(0, -1));
  const files = createEvidenceClient({ baseUrl }).subject('c-2');
  await expect(files.read(hash)).rejects.toMatchObject({ code: 'tampered' });
});

test('another site cannot put a file there', async () => {
  const headers = { 'content-type': 'image/png', origin: 'https://evil.test' };
  const response = await fetch(`${baseUrl}/subjects/c-1/evidence`, { method: 'POST', body: png, headers });
  expect(response.status).toBe(403);
});
