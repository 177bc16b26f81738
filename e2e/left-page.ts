import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What `left-page-server.tsx` gives, as far as it is used here. */
interface Half {
  readonly api: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly html: (sends: string) => Promise<string>;
  readonly ledger: {
    submit(input: { readonly subjectId: string; readonly submission: unknown }): Promise<unknown>;
    history(subjectId: string): Promise<{ readonly entries: readonly Entry[] }>;
  };
}
interface Entry {
  readonly kind: string;
  readonly purposeId: string;
  readonly channel: string;
  readonly act?: { readonly kind: string };
}

const entry = (name: string) => fileURLToPath(new URL(`../packages/react/src/fixtures/${name}.tsx`, import.meta.url));

/** Both halves of the page, from the packages' sources. */
async function bundle() {
  const directory = mkdtempSync(join(tmpdir(), 'unticked-left-page-'));
  const shared = { bundle: true, conditions: ['@unticked/source'], jsx: 'automatic' as const };
  const define = { 'process.env.NODE_ENV': '"development"' };
  const client = join(directory, 'client.js');
  // Playwright rewrites every script that it loads, but for those in such a folder: this one has a megabyte.
  const server = join(directory, 'node_modules', 'server.cjs');
  await build({ ...shared, define, entryPoints: [entry('left-page-client')], outfile: client });
  await build({
    ...shared,
    entryPoints: [entry('left-page-server')],
    outfile: server,
    platform: 'node',
    format: 'cjs',
  });
  const half: { leftPageServer: (origin: string) => Half } = createRequire(import.meta.url)(server);
  const script = readFileSync(client, 'utf8');
  rmSync(directory, { recursive: true });
  return { half, script };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

/** Serves a page with the questions at `/page` and `/browser`, by who sends them, and another at `/away`. */
export async function startLeftPage() {
  const { half, script } = await bundle();
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const url = `http://127.0.0.1:${address.port}`;
  const { ledger, api, html } = half.leftPageServer(url);

  server.on('request', async (request, response) => {
    const path = request.url ?? '';
    if (path.startsWith('/api/')) return api(request, response);
    if (path === '/customers') {
      const submission = new URLSearchParams(await bodyOf(request)).get('consent');
      await ledger.submit({ subjectId: 'c-1', submission });
    }
    const isScript = path === '/client.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    const asks = path === '/page' || path === '/browser';
    response.end(isScript ? script : asks ? await html(path.slice(1)) : '<!doctype html><title>Away</title>Saved.');
  });
  return {
    url,
    /** What is written about the one person, newest first: `given news email pointer`. */
    log: async (): Promise<readonly string[]> => {
      const { entries } = await ledger.history('c-1');
      return entries.map(({ kind, purposeId, channel, act }) =>
        [kind, purposeId, channel, act?.kind].filter(Boolean).join(' '),
      );
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
