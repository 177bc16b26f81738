import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Instant } from '../../canonical/instant.js';
import { utf8 } from '../../canonical/utf8.js';
import type { ExportChunk } from '../../model/person-export.js';
import { nodeCrypto } from '../../node.js';
import { checkExport } from './check-export.js';
import { hex } from './hex.js';
import { unzipExport } from './unzip-export.js';
import { zipExport } from './zip-export.js';

const madeAt = '2026-11-02T09:00:00.000Z' as Instant;
// What a reader of stored files would take for the end of one.
const table = `"PK\u0007\u0008","PK\u0003\u0004"\r\n`.repeat(2_000);
const consents = JSON.stringify(Array.from({ length: 3_000 }, (_, seq) => ({ seq, hash: `sha256-${seq * 7919}` })));

function* pieces(): Generator<ExportChunk> {
  for (let at = 0; at < consents.length; at += 10_000)
    yield { name: 'consents.json', bytes: utf8(consents.slice(at, at + 10_000)) };
  yield { name: 'data/crm.notes.csv', bytes: utf8(table) };
  yield { name: 'data/crm.empty.csv', bytes: new Uint8Array(0) };
}

async function* chunks(): AsyncGenerator<ExportChunk> {
  yield* pieces();
  const files = await Promise.all(
    [
      ['consents.json', consents],
      ['data/crm.notes.csv', table],
      ['data/crm.empty.csv', ''],
    ].map(async ([name, text = '']) => {
      const bytes = utf8(text);
      return { name, bytes: bytes.length, sha256: hex(await nodeCrypto.sha256(bytes)), count: 1 };
    }),
  );
  yield { name: 'manifest.json', bytes: utf8(JSON.stringify({ format: 'unticked/export/v1', files })) };
}

async function zipped(): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of zipExport(chunks(), madeAt)) parts.push(part);
  return Buffer.concat(parts);
}

const checked = (bytes: Uint8Array) =>
  checkExport(unzipExport({ size: bytes.length, read: async (from, to) => bytes.subarray(from, to) }), {
    crypto: nodeCrypto,
  });

test('other readers find each file in it as it was', async () => {
  const files = unzipSync(await zipped());
  expect(Object.keys(files)).toEqual(['consents.json', 'data/crm.notes.csv', 'data/crm.empty.csv', 'manifest.json']);
  expect(Buffer.from(files['consents.json'] ?? []).toString()).toBe(consents);
  expect(Buffer.from(files['data/crm.notes.csv'] ?? []).toString()).toBe(table);
});

test('is whole, and with anything behind it is not', async () => {
  const bytes = await zipped();
  expect((await checked(bytes)).state).toBe('whole');
  expect((await checked(Buffer.concat([bytes, Buffer.from('more')]))).state).not.toBe('whole');
});

test('that ends before its time is noticed, wherever it was cut off', async () => {
  const bytes = await zipped();
  // Every place from the end of the last file on, where the list of files is all that is missing.
  const last = bytes.lastIndexOf('PK\u0007\u0008');
  const lengths = [
    ...Array.from({ length: 60 }, (_, part) => Math.floor((last * part) / 60)),
    ...Array.from({ length: bytes.length - last }, (_, more) => last + more),
  ];
  for (const length of lengths)
    expect(await checked(bytes.subarray(0, length))).toMatchObject({ state: 'cut_off', missing: ['manifest.json'] });
});

test('in which a byte was changed says which file it was', async () => {
  const bytes = await zipped();
  const end = bytes.indexOf('PK\u0007\u0008');
  for (let at = 50; at < end; at += Math.ceil(end / 60)) {
    const changed = Uint8Array.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 0x10;
    expect(await checked(changed)).toEqual({
      state: 'differs',
      of: 'export',
      missing: [],
      differs: ['consents.json'],
      unknown: [],
    });
  }
});

test('writes nothing ahead of what is taken', async () => {
  let made = 0;
  async function* endless(): AsyncGenerator<ExportChunk> {
    for (;;) yield { name: 'consents.json', bytes: nodeCrypto.random(++made && 50_000) };
  }
  const zip = zipExport(endless(), madeAt);
  for (let taken = 0; taken < 100; taken++) await zip.next();
  expect(made).toBeLessThanOrEqual(101);
});
