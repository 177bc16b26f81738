import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createMemoryStore } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { createRights } from '@unticked/core/rights';
import { afterEach, expect, test } from 'vitest';
import { toNodeHandler } from '../src/server/index.js';
import { standsStill } from './stands-still.js';
import { ORIGIN, testServer } from './test-server.js';

const ENTRIES = 50_000;
const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const one of undo.splice(0)) await one();
});

/** A person with 100 MB of entries, which are made as they are read, on a real socket; and how many were read for the export. */
async function longLog() {
  const read = { entries: 0 };
  const inner = createMemoryStore();
  const store: typeof inner = {
    ...inner,
    read: async (ref, page) => {
      if (ref.subject !== 'c-1') return inner.read(ref, page);
      // Whose ids they are is looked for first, in pages of 1000 of which nothing is kept.
      const isExport = page.limit === 200;
      const entries = Array.from({ length: Math.min(page.limit, ENTRIES - page.after) }, (_, index) => {
        const x = isExport ? Buffer.from(nodeCrypto.random(1_500)).toString('base64url') : '';
        const seq = page.after + 1 + index;
        return { seq, body: `{"kind":"contacted","x":"${x}"}`, hash: `sha256-${seq}`, envelope: null };
      });
      if (isExport) read.entries += entries.length;
      return { head: { seq: ENTRIES, hash: `sha256-${ENTRIES}` }, state: 'active', entries };
    },
  };
  const { ledger } = testServer({}, { store });
  const { handler } = testServer({ authorize: () => true, rights: createRights({ ledger }) }, { store });
  const handle = toNodeHandler(handler);
  const answers: ServerResponse[] = [];
  const server = createServer((incoming, outgoing) => {
    answers.push(outgoing);
    void handle(incoming, outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  undo.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  return { read, answers, port: typeof address === 'object' && address ? address.port : 0 };
}

test('whoever asks for a long log and does not read holds the reading back, and whoever hangs up ends it', async () => {
  const { read, answers, port } = await longLog();
  const headers = { authorization: 'Bearer eva', origin: ORIGIN, 'content-type': 'application/json' };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const path = '/subjects/c-1/exports';
    const asking = request({ port, host: '127.0.0.1', path, method: 'POST', headers }, resolve);
    asking.on('error', reject);
    asking.end('{"formats":["log"]}');
  });
  answer.pause();
  await standsStill(() => read.entries);
  // What the kernel takes for both sockets is some MB; this process holds next to nothing.
  expect(read.entries).toBeGreaterThan(0);
  expect(read.entries).toBeLessThan(ENTRIES / 2);
  expect(answers[0]?.writableLength).toBeLessThan(1_000_000);
  const stood = read.entries;
  answer.destroy();
  await expect.poll(() => answers[0]?.destroyed).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(read.entries - stood).toBeLessThan(2_000);
});
