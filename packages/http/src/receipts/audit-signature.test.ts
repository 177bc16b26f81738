import { createLedger, createMemoryStore, type ExportChunk, type ReceiptKey, repairShop } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { checkExport, createRights } from '@unticked/core/rights';
import { beforeAll, expect, test } from 'vitest';
import {
  createAuditSigner,
  createReceiptSigner,
  generateReceiptKey,
  type PrivateReceiptKey,
  verifyAuditManifest,
  verifyReceipt,
} from './index.js';

let key: PrivateReceiptKey;
let keys: readonly ReceiptKey[];
let pack: readonly ExportChunk[];
let manifest: Uint8Array;
let signature: string;

const publicHalf = ({ kty, crv, kid, x }: ReceiptKey): ReceiptKey => ({ kty, crv, kid, x });

const taken = async (sign: (bytes: Uint8Array) => Promise<string>): Promise<readonly ExportChunk[]> => {
  const staff = { type: 'staff', id: 'u-7', name: 'Eva K.' } as const;
  const ledger = createLedger({ store: createMemoryStore(), policies: [repairShop()], crypto: nodeCrypto });
  await ledger.as(staff).stop({ subjectId: 'c-1', id: 'a-stop-before-an-audit-1' });
  const question = { from: '2026-01-01T00:00:00.000Z', until: '2027-01-01T00:00:00.000Z', seed: 'word' };
  const chunks: ExportChunk[] = [];
  for await (const chunk of createRights({ ledger, crypto: nodeCrypto, sign }).as(staff).auditPack(question))
    chunks.push(chunk);
  return chunks;
};
const check = (chunks: readonly ExportChunk[], trusted: readonly ReceiptKey[] = keys) =>
  checkExport(chunks, {
    crypto: nodeCrypto,
    verify: (jws, bytes) => verifyAuditManifest(jws, bytes, { keys: trusted }),
  });
const changed = (name: string, change: (text: string) => string): readonly ExportChunk[] =>
  pack.map((chunk) =>
    chunk.name === name
      ? { name, bytes: new TextEncoder().encode(change(new TextDecoder().decode(chunk.bytes))) }
      : chunk,
  );

beforeAll(async () => {
  key = await generateReceiptKey();
  keys = [publicHalf(key)];
  pack = await taken(await createAuditSigner(key));
  const find = (name: string) => pack.find((chunk) => chunk.name === name)?.bytes ?? new Uint8Array(0);
  manifest = find('manifest.json');
  signature = new TextDecoder().decode(find('manifest.jws'));
});

test('a pack is whole, and its signature holds; without keys it was not looked at', async () => {
  const whole = { state: 'whole', of: 'audit', missing: [], differs: [], unknown: [] };
  expect(await check(pack)).toEqual({ ...whole, signature: 'holds' });
  expect(await checkExport(pack, { crypto: nodeCrypto })).toEqual({ ...whole, signature: 'not_checked' });
  const unsigned = pack.filter(({ name }) => name !== 'manifest.jws');
  expect(await check(unsigned)).toEqual({ ...whole, signature: 'absent' });
});

test('one that was cut off, changed, or has a file more is told apart', async () => {
  const cut = pack.slice(
    0,
    pack.findIndex(({ name }) => name === 'manifest.json'),
  );
  expect(await check(cut)).toMatchObject({ state: 'cut_off', missing: ['manifest.json'] });
  const other = changed('about.txt', (text) => text.replace('pack', 'puck'));
  expect(await check(other)).toMatchObject({ state: 'differs', differs: ['about.txt'], signature: 'holds' });
  const gone = pack.filter(({ name }) => name !== 'looks.csv');
  expect(await check(gone)).toMatchObject({ state: 'differs', missing: ['looks.csv'] });
  const more = [...pack, { name: 'extra.csv', bytes: new Uint8Array(1) }];
  expect(await check(more)).toMatchObject({ state: 'differs', unknown: ['extra.csv'] });
});

test('a signature over another manifest, with another key, or of something else does not hold', async () => {
  const wrong = { state: 'differs', signature: 'wrong' };
  expect(await check(changed('manifest.json', (text) => text.replace('"word"', '"ward"')))).toMatchObject(wrong);
  expect(await check(pack, [publicHalf(await generateReceiptKey())])).toMatchObject(wrong);
  expect(await check(changed('manifest.jws', () => 'not.a.signature'))).toMatchObject(wrong);
  const { sign } = await createReceiptSigner(key);
  const asReceipt = await sign(manifest);
  expect(await check(changed('manifest.jws', () => asReceipt))).toMatchObject(wrong);
  // Nor does one of a pack pass for a receipt.
  expect((await verifyReceipt(signature, { keys })).faults).toEqual([{ code: 'not_a_receipt' }]);
});

test('of one byte changed anywhere holds no more', async () => {
  // The last character has bits that mean nothing.
  const isPlace = (at: number): boolean => at % 11 === 0 || at === signature.length - 1;
  const places = [...signature].flatMap((char, at) => (char === '.' || !isPlace(at) ? [] : [at]));
  expect(places.length).toBeGreaterThan(20);
  for (const at of places) {
    const other = signature[at] === 'A' ? 'B' : 'A';
    const text = signature.slice(0, at) + other + signature.slice(at + 1);
    expect([at, await verifyAuditManifest(text, manifest, { keys })]).toEqual([at, false]);
  }
});
