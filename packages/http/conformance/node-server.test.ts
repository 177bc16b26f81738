import { createServer, type IncomingMessage, request as nodeRequest, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createClient } from '../src/client/index.js';
import { toNodeHandler } from '../src/server/index.js';
import { ORIGIN, submissionOf, testServer, yesByEmail } from './test-server.js';

type Listener = (incoming: IncomingMessage, outgoing: ServerResponse) => unknown;

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A real server on the loopback interface. */
async function listen(listener: Listener): Promise<{ url: string; port: number }> {
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}`, port: address.port };
}

const headers = { authorization: 'Bearer anna', origin: ORIGIN };
const json = { ...headers, 'content-type': 'application/json' };
const SUBMIT = '/subjects/c-1/submissions';

/** Sends bytes as they are, and reads until so many answers began. */
const exchange = (port: number, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk.toString();
      if (answer.includes('\r\n\r\n')) socket.destroy();
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });

describe('toNodeHandler on node:http', () => {
  test('a client asks, saves, and reads back over a real socket', async () => {
    const server = testServer();
    const { url } = await listen(toNodeHandler(server.handler));
    const backend = createClient({ baseUrl: url, headers });
    const form = await backend.form({ purposes: ['news', 'repair'], locale: 'de' });
    expect(form).toMatchObject({ locale: 'de', questions: [{ id: 'news' }, { id: 'repair' }] });
    const anna = backend.subject('c-1');
    const result = await anna.submit(submissionOf(form, [yesByEmail]), { subject: 'new' });
    expect(result).toMatchObject({ outcome: 'recorded', replayed: false });
    expect(await anna.standing({ locale: 'en' })).toMatchObject({ subjectId: 'c-1', state: 'active' });
    const history = await anna.history({ limit: 1 });
    expect(history).toMatchObject({ subjectId: 'c-1', chain: { intact: true } });
    expect(await anna.history(history.next === undefined ? {} : { before: history.next })).toMatchObject({
      subjectId: 'c-1',
    });
    expect(await anna.form()).toMatchObject({
      questions: expect.arrayContaining([expect.objectContaining({ id: 'news', mode: 'manage' })]),
    });
    expect(await backend.standings(['c-1'])).toMatchObject([{ subjectId: 'c-1' }]);
    expect(await backend.mayContactMany({ subjectIds: ['c-1'], purposeId: 'news', channel: 'email' })).toMatchObject([
      { allowed: true },
    ]);
    const hash = form.presentation.notices.news?.screen ?? '';
    expect(await backend.notice(hash)).toMatchObject({ hash, notice: { purposeId: 'news', locale: 'de' } });
    expect(await backend.notice(`sha256-${'A'.repeat(43)}`)).toBeNull();
    await expect(backend.subject('c-2').standing()).rejects.toMatchObject({ code: 'not_found' });
  });

  test('a body that is too large is answered, not cut off: with a length', async () => {
    const { url } = await listen(toNodeHandler(testServer().handler));
    const response = await fetch(url + SUBMIT, { method: 'POST', headers: json, body: ' '.repeat(1_000_000) });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: 'too_large' });
  });

  test('and chunked, without one', async () => {
    const { port } = await listen(toNodeHandler(testServer().handler));
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sending = nodeRequest(
        { port, host: '127.0.0.1', path: SUBMIT, method: 'POST', headers: json },
        (incoming) => {
          incoming.resume();
          resolve(incoming.statusCode);
        },
      );
      sending.on('error', reject);
      for (let i = 0; i < 16; i++) sending.write(' '.repeat(16_384));
      sending.end();
    });
    expect(status).toBe(413);
  });

  test('a body that nobody wanted is let through, so that its sender reads why', async () => {
    const { port } = await listen(toNodeHandler(testServer().handler));
    const foreign = [
      'origin: https://evil.example',
      'content-type: application/json',
      'content-length: 1000000',
      '',
      '',
    ];
    const sent = [`POST ${SUBMIT} HTTP/1.1`, 'host: x', ...foreign].join('\r\n') + ' '.repeat(1_000_000);
    expect(await exchange(port, sent)).toMatch(/^HTTP\/1\.1 403 /);
  });

  test('a sender that stops sending gets its answer and is hung up on', async () => {
    const server = testServer({ bodyTimeoutMs: 20 });
    const { port } = await listen(toNodeHandler(server.handler));
    const lines = [
      `POST ${SUBMIT} HTTP/1.1`,
      'host: x',
      `origin: ${ORIGIN}`,
      'authorization: Bearer anna',
      'content-type: application/json',
      'content-length: 100',
      '',
      '{"id":',
    ];
    expect(await exchange(port, lines.join('\r\n'))).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('a sender that hangs up in the middle leaves nothing behind', async () => {
    const server = testServer();
    const served: Promise<unknown>[] = [];
    const listener = toNodeHandler(server.handler);
    const { port } = await listen((incoming, outgoing) => {
      const done = listener(incoming, outgoing);
      served.push(done);
      return done;
    });
    const lines = [
      `POST ${SUBMIT} HTTP/1.1`,
      'host: x',
      `origin: ${ORIGIN}`,
      'authorization: Bearer anna',
      'content-type: application/json',
      'content-length: 100',
      '',
      '{"id":',
    ];
    const socket = connect(port, '127.0.0.1', () => socket.write(lines.join('\r\n')));
    await expect.poll(() => served.length).toBe(1);
    socket.destroy();
    await served[0];
    expect(server.faults).toMatchObject([{ code: 'aborted', status: 499 }]);
    expect(server.calls).toEqual([]);
  });

  test.each([
    ['GET //evil.example/form', 404],
    ['GET http://evil.example/form', 404],
    ['GET /form?', 200],
    ['GET /%2e%2e/form', 200],
    ['TRACE /form', 400],
    ['OPTIONS *', 404],
  ])('%s is %i', async (line, status) => {
    const { port } = await listen(toNodeHandler(testServer().handler));
    const answer = await exchange(port, `${line} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer anna\r\n\r\n`);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  test('hooks get the very request of node, with what a session put on it', async () => {
    interface Signed extends IncomingMessage {
      user?: string;
    }
    const server = testServer({
      authenticate: (_, host) => {
        const user = typeof host === 'object' && host !== null && 'user' in host ? String(host.user) : '';
        return user === '' ? null : { type: 'staff', id: user, tenant: 'one' };
      },
    });
    const handle = toNodeHandler<Signed>(server.handler);
    const { url } = await listen((incoming, outgoing) => handle(Object.assign(incoming, { user: 'u-7' }), outgoing));
    expect((await fetch(`${url}/form`)).status).toBe(200);
    const { url: nobody } = await listen(handle);
    expect((await fetch(`${nobody}/form`)).status).toBe(401);
  });

  test('a body that a framework has read already is read all the same', async () => {
    const server = testServer();
    const handle = toNodeHandler(server.handler);
    const { url } = await listen(async (incoming, outgoing) => {
      let text = '';
      for await (const chunk of incoming) text += String(chunk);
      await handle(Object.assign(incoming, { body: JSON.parse(text) as unknown }), outgoing);
    });
    const response = await fetch(`${url}/standings`, { method: 'POST', headers: json, body: '{"subjectIds":["c-1"]}' });
    expect(await response.json()).toMatchObject({ standings: [{ subjectId: 'c-1' }] });
    const polluted = await fetch(`${url}/standings`, { method: 'POST', headers: json, body: '{"__proto__":{"a":1}}' });
    expect(await polluted.json()).toMatchObject({ path: '/__proto__', findings: [{ code: 'unknown_field' }] });
  });

  test('a base path stands before every route, and nothing is served beside it', async () => {
    const { url } = await listen(toNodeHandler(testServer({ basePath: '/api/consent' }).handler));
    const statuses = await Promise.all(
      ['/api/consent/form', '/form', '/api/consentform', '/api/consent', '/API/consent/form'].map(
        async (path) => (await fetch(url + path, { headers })).status,
      ),
    );
    expect(statuses).toEqual([200, 404, 404, 404, 404]);
  });
});
