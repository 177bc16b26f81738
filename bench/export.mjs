import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createSqliteStore } from '@unticked/store-sqlite';
import { longLog } from './long-log.mjs';

const CUTS = 10;
const serving = fileURLToPath(new URL('serve-export.mjs', import.meta.url));
const checker = fileURLToPath(new URL('main.js', import.meta.resolve('unticked')));
const watched = ['--expose-gc', '--import', new URL('watch-memory.mjs', import.meta.url).href];

const FORMATS = ['log', 'json', 'csv', 'statement'];

async function post(port, path, body) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { origin: 'http://localhost', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
  return response;
}

/** Takes it from the counter. */
const byStaff = (formats) => (port) => post(port, '/subjects/c-1/exports', { formats });

/** Has a link sent, and takes all of it by that. */
async function byLink(port, said) {
  const sent = post(port, '/subjects/c-1/export-links', { channel: 'email' });
  const [token] = await once(said, 'data');
  const { code } = await (await sent).json();
  return post(port, '/downloads', { token: String(token).trim(), code });
}

/** Serves the database to one download, as a person meets it. Gives the most that the server held, in bytes. */
async function download(database, zip, memory, take) {
  const server = spawn(process.execPath, [...watched, serving, database], {
    env: { ...process.env, MEMORY_FILE: memory },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [port] = await once(server.stdout, 'data');
  const response = await take(Number(port), server.stdout);
  await pipeline(response.body, createWriteStream(zip));
  server.stdin.end();
  await once(server, 'exit');
  return Number(readFileSync(memory, 'utf8'));
}

/** Has `unticked check-export` look at the file. */
async function check(zip, memory) {
  const checking = spawn(process.execPath, [...watched, checker, 'check-export', zip], {
    env: { ...process.env, MEMORY_FILE: memory },
  });
  let said = '';
  for (const stream of [checking.stdout, checking.stderr]) stream.on('data', (text) => (said += text));
  const [code] = await once(checking, 'close');
  return { code, said, memory: Number(readFileSync(memory, 'utf8')) };
}

/**
 * A log of so many entries over the whole way that it takes: out of SQLite, as a ZIP over HTTP onto a disk, and through the check.
 * @returns the most that the server held for each format, and for all of them by a link, and that the check held, in bytes; how large
 * the ZIP of all of them was; and at how many of ten places a cut was noticed
 */
async function exportOf(count) {
  const folder = mkdtempSync(join(tmpdir(), 'unticked-bench-'));
  const [database, zip, memory] = ['consent.sqlite', 'export.zip', 'memory'].map((name) => join(folder, name));
  try {
    const store = createSqliteStore({ path: database });
    await longLog(store, 'c-1', count);
    await store.close();
    const server = {};
    for (const format of FORMATS) server[format] = await download(database, zip, memory, byStaff([format]));
    server.link = await download(database, zip, memory, byLink);
    const whole = await check(zip, memory);
    if (whole.code !== 0) throw new Error(whole.said);
    const bytes = statSync(zip).size;
    let [noticed, most] = [0, whole.memory];
    for (let cut = CUTS; cut > 0; cut--) {
      // The last one takes a single byte of what comes behind the manifest.
      truncateSync(zip, cut === CUTS ? bytes - 1 : Math.floor((bytes * cut) / CUTS));
      const checked = await check(zip, memory);
      if (checked.code === 1) noticed += 1;
      most = Math.max(most, checked.memory);
    }
    return { server, checker: most, bytes, noticed, cuts: CUTS };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

console.log(JSON.stringify(await exportOf(Number(process.argv[2]))));
