import { createServer, type IncomingMessage, request as nodeRequest } from 'node:http';
import { nodeCrypto } from '@unticked/core/node';
import { type AuditManifest, createRights, unzipExport } from '@unticked/core/rights';
import { afterEach, expect, test } from 'vitest';
import { createRightsClient } from '../src/client/index.js';
import { toNodeHandler } from '../src/server/index.js';
import { actors, ORIGIN, requestOf, submissionOf, testServer, yesByEmail } from './test-server.js';

const asking = { from: '2026-10-01T00:00:00.000Z', until: '2027-01-01T00:00:00.000Z', seed: 'forty-two' };
const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const one of undo.splice(0)) await one();
});

/** Two customers whose yes Eva wrote down, and a desk over them that Eva alone may make packs at. */
async function shop({ endless = false } = {}) {
  const inner = testServer();
  const eva = inner.ledger.as(actors.eva);
  for (const subjectId of ['c-1', 'c-2']) {
    const capture = { method: 'in_person', withWhom: 'Eva K.' } as const;
    const submission = submissionOf(await eva.form(), [yesByEmail], { capture, mode: 'read_aloud' });
    await eva.submit({ subjectId, submission });
  }
  const factory = createRights({ ledger: inner.ledger, clock: () => inner.clock.now, crypto: nodeCrypto });
  const made = { pieces: 0, ended: false };
  const rights: typeof factory = {
    ...factory,
    as: (actor) => ({
      ...factory.as(actor),
      auditZip: async function* (question) {
        try {
          for await (const piece of factory.as(actor).auditZip(question)) {
            do {
              made.pieces += 1;
              yield piece;
            } while (endless);
          }
        } finally {
          made.ended = true;
        }
      },
    }),
  };
  const server = testServer({ authorize: ({ action }) => action === 'audit', rights }, { store: inner.store });
  const overHttp = (change: (response: Response) => Promise<Response> = async (response) => response) =>
    createRightsClient({
      baseUrl: '/api',
      fetch: async (url, init) => {
        const path = String(url).replace('/api', '');
        return change(await server.handler(requestOf('POST', path, { token: 'eva', raw: String(init?.body) })));
      },
    });
  return { ...server, client: overHttp(), overHttp, made };
}

async function taken(zip: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of zip) parts.push(part);
  return Buffer.concat(parts);
}

async function filesIn(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const zip = { size: bytes.length, read: async (from: number, to: number) => bytes.subarray(from, to) };
  for await (const { name, bytes: piece } of unzipExport(zip))
    files.set(name, (files.get(name) ?? '') + new TextDecoder().decode(piece));
  return files;
}

test('comes as a ZIP with its manifest, under a name of its own', async () => {
  const { client, ask } = await shop();
  const files = await filesIn(await taken(client.auditZip({ ...asking, sampleSize: 1, brand: 'acme', locale: 'de' })));
  const manifest: AuditManifest = JSON.parse(files.get('manifest.json') ?? '');
  expect(manifest).toMatchObject({ ...asking, sampleSize: 1, brand: 'acme', staff: 'unnamed' });
  expect(files.get('sample.ndjson')?.trim().split('\n')).toHaveLength(1);
  const response = await ask('POST', '/audit-packs', { token: 'eva', body: asking });
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/zip',
    'content-disposition': 'attachment; filename="audit.zip"',
    'cache-control': 'no-store',
  });
  await response.body?.cancel();
});

test('names nobody of the staff until that is asked for', async () => {
  const { client } = await shop();
  const textIn = async (zip: AsyncIterable<Uint8Array>) => [...(await filesIn(await taken(zip))).values()].join('');
  expect(await textIn(client.auditZip(asking))).not.toMatch(/Eva K\.|\bu-7\b/);
  expect(await textIn(client.auditZip({ ...asking, staff: 'named' }))).toContain('u-7');
});

test.each([
  [{}, '/from'],
  [{ ...asking, from: 'last week' }, '/from'],
  [{ ...asking, from: 1 }, '/from'],
  [{ ...asking, until: asking.from }, '/until'],
  [{ ...asking, seed: '' }, '/seed'],
  [{ ...asking, seed: ' ' }, '/seed'],
  [{ ...asking, seed: 'x'.repeat(201) }, '/seed'],
  [{ ...asking, sampleSize: '25' }, '/sampleSize'],
  [{ ...asking, sampleSize: 501 }, '/sampleSize'],
  [{ ...asking, brand: 'nobody' }, '/brand'],
  [{ ...asking, staff: 'all' }, '/staff'],
  [{ ...asking, locale: '<b>' }, '/locale'],
  [{ ...asking, sign: 'me' }, '/sign'],
])('%j is refused by its path, and no byte of a ZIP comes', async (body, path) => {
  const { ask } = await shop();
  const response = await ask('POST', '/audit-packs', { token: 'eva', body });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code: 'invalid', path });
});

test('what breaks off is noticed, also where a proxy took half of it for the whole', async () => {
  const { overHttp, client } = await shop();
  const whole = await taken(client.auditZip(asking));
  for (const length of [0, 100, whole.length - 30, whole.length - 1]) {
    const half = overHttp(
      async ({ headers }) => new Response(new Uint8Array(whole.subarray(0, length)), { headers }),
    ).auditZip(asking);
    await expect(taken(half), String(length)).rejects.toMatchObject({
      code: 'unavailable',
      params: { reason: 'cut_off' },
    });
  }
});

test('whoever hangs up ends the making', async () => {
  const { handler, made } = await shop({ endless: true });
  const handle = toNodeHandler(handler);
  const listener = createServer((incoming: IncomingMessage, outgoing) => void handle(incoming, outgoing));
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  undo.push(() => {
    listener.closeAllConnections();
    return new Promise((resolve) => listener.close(resolve));
  });
  const address = listener.address();
  const headers = { authorization: 'Bearer eva', origin: ORIGIN, 'content-type': 'application/json' };
  const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
    const port = typeof address === 'object' && address ? address.port : 0;
    const request = nodeRequest({ port, host: '127.0.0.1', path: '/audit-packs', method: 'POST', headers }, resolve);
    request.on('error', reject);
    request.end(JSON.stringify(asking));
  });
  await expect.poll(() => made.pieces).toBeGreaterThan(10);
  expect(made.ended).toBe(false);
  incoming.destroy();
  await expect.poll(() => made.ended).toBe(true);
});

test('a GET makes none, and neither does another page', async () => {
  const { ask, made } = await shop();
  expect((await ask('GET', '/audit-packs', { token: 'eva' })).status).toBe(405);
  const headers = { origin: 'https://evil.example' };
  expect((await ask('POST', '/audit-packs', { token: 'eva', body: asking, headers })).status).toBe(403);
  expect(made.pieces).toBe(0);
});
