import { createServer, type IncomingMessage, request as nodeRequest, type ServerResponse } from 'node:http';
import type { Message } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { checkExport, createRights, defineDataSource, unzipExport } from '@unticked/core/rights';
import { afterEach, expect, test } from 'vitest';
import { createDownloadClient, createRightsClient } from '../src/client/index.js';
import { toNodeHandler } from '../src/server/index.js';
import { standsStill } from './stands-still.js';
import { actors, ORIGIN, submissionOf, testServer, yesByEmail } from './test-server.js';

const MB = 1_000_000;
const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const one of undo.splice(0)) await one();
});

/** A shop on a real socket, whose customer has sets of notes of 100 kB each that nothing makes smaller. */
async function shop({ sets = 1, broken = false, timeoutMs = 60_000 } = {}) {
  const post: Message[] = [];
  const more = { deliver: async (message: Message) => void post.push(message) };
  const inner = testServer({}, more);
  const made = { bytes: 0 };
  let arrived = (): void => undefined;
  /** Once whoever reads has got some of it. */
  const beginning = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const crm = defineDataSource({
    id: 'crm',
    title: { en: 'Customers' },
    collect: async () => ({
      sets: Array.from({ length: sets }, (_, index) => ({
        id: `notes-${index}`,
        title: { en: 'Notes' },
        items: Array.from({ length: 10 }, () => ({ text: Buffer.from(nodeCrypto.random(5_000)).toString('hex') })),
      })),
    }),
  });
  const factory = createRights({ ledger: inner.ledger, sources: [crm], clock: () => inner.clock.now });
  const rights = {
    ...factory,
    as: (actor: Parameters<typeof factory.as>[0]) => {
      const own = factory.as(actor);
      return {
        ...own,
        exportZip: async function* (question: Parameters<typeof own.exportZip>[0]) {
          for await (const piece of own.exportZip(question)) {
            made.bytes += piece.length;
            yield piece;
            if (!broken) continue;
            await beginning;
            throw new Error('the disk is gone, and c-1 with it');
          }
        },
      };
    },
  };
  const server = testServer(
    { authorize: () => true, rights, contactPoints: () => ({ email: 'maria@mail.example' }), linkTenant: () => 'one' },
    { store: inner.store, ...more },
  );
  const handle = toNodeHandler(server.handler);
  const sockets: ServerResponse[] = [];
  const listener = createServer((incoming: IncomingMessage, outgoing) => {
    sockets.push(outgoing);
    void handle(incoming, outgoing);
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  undo.push(() => {
    listener.closeAllConnections();
    return new Promise((resolve) => listener.close(resolve));
  });
  const address = listener.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const options = { baseUrl: `http://127.0.0.1:${port}`, timeoutMs };
  const client = createRightsClient({ ...options, headers: { authorization: 'Bearer eva', origin: ORIGIN } });
  const downloads = createDownloadClient({ ...options, headers: { origin: ORIGIN } });
  const eva = inner.ledger.as(actors.eva);
  await eva.submit({ subjectId: 'c-1', submission: submissionOf(await eva.form(), [yesByEmail]) });
  return {
    ...server,
    client,
    downloads,
    maria: client.subject('c-1'),
    eva,
    post,
    port,
    made,
    sockets,
    arrived,
    ...options,
  };
}

async function taken(zip: AsyncIterable<Uint8Array>, onPart = (): void => {}): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of zip) {
    onPart();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function filesIn(bytes: Buffer): Promise<readonly string[]> {
  const file = { size: bytes.length, read: async (from: number, to: number) => bytes.subarray(from, to) };
  expect((await checkExport(unzipExport(file), { crypto: nodeCrypto })).state).toBe('whole');
  const names = new Set<string>();
  for await (const { name } of unzipExport(file)) names.add(name);
  return [...names];
}

const headers = { origin: ORIGIN, 'content-type': 'application/json' };

test('comes over a socket as it is made, to be kept under a name that says nothing of the person', async () => {
  const { maria, baseUrl } = await shop();
  expect(await filesIn(await taken(maria.exportZip({ formats: ['csv', 'log'], systems: ['crm'] })))).toEqual([
    'consents.json',
    'data/crm.notes-0.csv',
    'manifest.json',
  ]);
  const response = await fetch(`${baseUrl}/subjects/c-1/exports`, {
    method: 'POST',
    headers: { ...headers, authorization: 'Bearer eva' },
    body: '{}',
  });
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/zip',
    'content-disposition': 'attachment; filename="my-data.zip"',
    'cache-control': 'no-store',
  });
  expect((await filesIn(Buffer.from(await response.arrayBuffer()))).length).toBeGreaterThan(5);
});

test('a reader that is slow holds the making back, and one that hangs up ends it', async () => {
  const { port, made, sockets } = await shop({ sets: 400 });
  const body = JSON.stringify({ formats: ['csv'] });
  const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
    const asking = nodeRequest(
      {
        port,
        host: '127.0.0.1',
        path: '/subjects/c-1/exports',
        method: 'POST',
        headers: { ...headers, authorization: 'Bearer eva' },
      },
      resolve,
    );
    asking.on('error', reject);
    asking.end(body);
  });
  incoming.pause();
  await standsStill(() => made.bytes);
  // There are 20 MB; what the kernel holds for both sockets is a part of it, and what this process holds next to nothing.
  expect(sockets.at(-1)?.writableLength ?? 0).toBeLessThan(MB);
  expect(made.bytes).toBeLessThan(14 * MB);
  incoming.destroy();
  await expect.poll(() => sockets.at(-1)?.destroyed).toBe(true);
  const ended = made.bytes;
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(made.bytes - ended).toBeLessThan(MB);
}, 60_000);

test('what breaks off is noticed, and why it broke is not told', async () => {
  const { maria, faults, arrived } = await shop({ sets: 3, broken: true });
  const error = await taken(maria.exportZip(), arrived).catch((one: unknown) => one);
  expect(error).toMatchObject({ code: 'unavailable', params: { reason: 'cut_off' } });
  expect(String(error)).not.toMatch(/disk/);
  expect(faults).toMatchObject([{ code: 'unavailable', action: 'export_person' }]);
});

test('half of it that a proxy took for the whole is noticed too', async () => {
  const { maria, baseUrl } = await shop();
  const whole = await taken(maria.exportZip());
  const client = createRightsClient({
    baseUrl,
    fetch: async () =>
      new Response(whole.subarray(0, whole.length - 30), { headers: { 'content-type': 'application/zip' } }),
  });
  await expect(taken(client.subject('c-1').exportZip())).rejects.toMatchObject({ params: { reason: 'cut_off' } });
});

test('what cannot be had has a status, and no byte of a ZIP', async () => {
  const { maria, client } = await shop();
  await expect(taken(maria.exportZip({ systems: ['shop'] }))).rejects.toMatchObject({
    code: 'invalid',
    path: '/systems/0',
  });
  const handOver = { request: '2026-11-01.a-request-of-these-test', id: 'a-step-of-these-tests-0', how: 'Download' };
  await expect(taken(maria.exportZip({ handOver }))).rejects.toMatchObject({ code: 'not_found' });
  await expect(taken(client.subject('c-1').exportZip({}, { signal: AbortSignal.abort() }))).rejects.toMatchObject({
    code: 'aborted',
  });
});

test('whoever gives up while they put a piece away gets no more', async () => {
  const { client } = await shop();
  const controller = new AbortController();
  const pieces = client.subject('c-1').exportZip({}, { signal: controller.signal })[Symbol.asyncIterator]();
  expect((await pieces.next()).done).toBe(false);
  controller.abort();
  await expect(pieces.next()).rejects.toMatchObject({ code: 'aborted' });
});

test.each([
  [{ formats: 'csv' }, '/formats'],
  [{ formats: ['PDF!'] }, '/formats/0'],
  [{ mask: [{ source: 'crm', set: 'notes', item: -1, column: 'text' }] }, '/mask/0/item'],
  [{ mask: [{ source: 'crm', secret: 'x' }] }, '/mask/0/secret'],
  [{ seen: 'all' }, '/seen'],
  [{ handOver: { request: 'x' } }, '/handOver/id'],
  [{ staff: 'as_recorded' }, '/staff'],
  [{ subjectId: 'c-2' }, '/subjectId'],
])('%j is refused by its path', async (body, path) => {
  const { ask } = await shop();
  const response = await ask('POST', '/subjects/c-1/exports', { token: 'eva', body });
  expect(await response.json()).toMatchObject({ status: 400, code: 'invalid', path });
});

test('by link and code: the link alone gets nothing, whatever a scanner does with it, and uses nothing up', async () => {
  const { maria, downloads, post, baseUrl, eva } = await shop();
  const { code, until, to } = await maria.sendExport({ channel: 'email', formats: ['csv'], downloads: 1 });
  expect([until, to]).toEqual(['2026-11-09T09:00:00.000Z', 'm…a@m…e']);
  const token = post[0]?.token ?? '';
  const url = `${baseUrl}/downloads`;
  for (const [method, body] of [
    ['GET', undefined],
    ['HEAD', undefined],
    ['POST', '{}'],
    ['POST', JSON.stringify({ token })],
    ['POST', JSON.stringify({ token, code: '' })],
  ] as const)
    expect((await fetch(url, { method, headers, ...(body ? { body } : {}) })).status).toBeGreaterThanOrEqual(400);
  const history = await eva.history('c-1');
  expect(await filesIn(await taken(downloads.byToken(token).download({ code })))).toContain('data/crm.notes-0.csv');
  expect((await eva.history('c-1')).total).toBe(history.total + 1);
  await expect(taken(downloads.byToken(token).download({ code }))).rejects.toMatchObject({ code: 'link_spent' });
});

test('a wrong code says how many tries are left, and nothing is tried twice', async () => {
  const { maria, downloads, post } = await shop();
  const { code } = await maria.sendExport({ channel: 'email' });
  const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
  for (const left of [4, 3])
    await expect(taken(downloads.byToken(post[0]?.token ?? '').download({ code: wrong }))).rejects.toMatchObject({
      code: 'wrong_code',
      params: { left },
    });
});

test('a plain form does as well, from a page of this site alone', async () => {
  const { maria, post, baseUrl } = await shop();
  const { code } = await maria.sendExport({ channel: 'email' });
  const send = (origin: string) =>
    fetch(`${baseUrl}/downloads`, {
      method: 'POST',
      headers: { origin },
      body: new URLSearchParams({ token: post[0]?.token ?? '', code }),
    });
  expect((await send('https://evil.example')).status).toBe(403);
  const response = await send(ORIGIN);
  expect(await filesIn(Buffer.from(await response.arrayBuffer()))).toContain('manifest.json');
});

test('without an address it is not sent, and says so', async () => {
  const { maria, post } = await shop();
  await expect(maria.sendExport({ channel: 'sms' })).rejects.toMatchObject({ code: 'invalid', path: '/channel' });
  expect(post).toEqual([]);
});
