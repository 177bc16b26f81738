import { mkdir, mkdtemp, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runEvidenceConformance } from '@unticked/testkit';
import { expect, test } from 'vitest';
import { createEvidenceFolder } from '../src/index.js';

const hash = `sha256-${'A'.repeat(43)}`;
const paths = new WeakMap<object, string>();

async function makeStore() {
  const path = await mkdtemp(join(tmpdir(), 'evidence-'));
  const store = createEvidenceFolder({ path });
  paths.set(store, path);
  return store;
}
const pathOf = (store: object): string => paths.get(store) ?? '';

runEvidenceConformance({ test, makeStore, reopen: (store) => createEvidenceFolder({ path: pathOf(store) }) });

test('no id of a person, and no way out of the folder, is in a path', async () => {
  const store = await makeStore();
  for (const subject of ['maria-huber', '..', '../../etc'])
    await store.put({ tenant: '../shop', subject, hash }, Uint8Array.of(1));
  const all = await readdir(pathOf(store), { recursive: true });
  expect(all.join('\n')).not.toMatch(/maria|shop|etc|\.\./);
  expect(all.filter((name) => name.endsWith(hash))).toHaveLength(3);
  await expect(store.get({ tenant: 't', subject: 's', hash: '../../../etc/passwd' })).rejects.toMatchObject({
    code: 'invalid',
  });
});

test('only its own user reads a file', async () => {
  const store = await makeStore();
  await store.put({ tenant: 't', subject: 's', hash }, Uint8Array.of(1));
  const [name = ''] = (await readdir(pathOf(store), { recursive: true })).filter((one) => one.endsWith(hash));
  expect((await stat(join(pathOf(store), name))).mode & 0o777).toBe(0o600);
  expect((await stat(dirname(join(pathOf(store), name)))).mode & 0o777).toBe(0o700);
});

test('what a crash left half written is no file, and is removed when it is old', async () => {
  const store = await makeStore();
  await store.put({ tenant: 't', subject: 's', hash }, Uint8Array.of(1));
  const [name = ''] = (await readdir(pathOf(store), { recursive: true })).filter((one) => one.endsWith(hash));
  const folder = dirname(join(pathOf(store), name));
  const [old, fresh] = [join(folder, 'old.part'), join(folder, 'fresh.part')];
  for (const partial of [old, fresh]) await writeFile(partial, 'half');
  await utimes(old, 0, 0);
  expect((await store.list('t', { after: '', limit: 10 })).files).toHaveLength(1);
  expect((await readdir(folder)).toSorted()).toEqual(['fresh.part', hash]);
});

test('a put that fails leaves nothing behind', async () => {
  const store = await makeStore();
  await store.put({ tenant: 't', subject: 's', hash }, Uint8Array.of(1));
  const [name = ''] = (await readdir(pathOf(store), { recursive: true })).filter((one) => one.endsWith(hash));
  const folder = dirname(join(pathOf(store), name));
  const other = `sha256-${'B'.repeat(43)}`;
  // A folder stands where the file would go.
  await mkdir(join(folder, other, 'x'), { recursive: true });
  await expect(store.put({ tenant: 't', subject: 's', hash: other }, Uint8Array.of(2))).rejects.toThrow();
  expect((await readdir(folder)).toSorted()).toEqual([hash, other]);
  expect([...(await readFile(join(folder, hash)))]).toEqual([1]);
});
