import { beforeAll, expect, test } from 'vitest';
import { clerk, submissionOf, testLedger, yes } from '../../../fixtures/ledger-under-test.js';
import { nodeCrypto } from '../../node.js';
import { createRights } from '../create-rights.js';
import { auditTools } from './audit-tools.js';

const asking = { from: '2026-11-02T00:00:00.000Z', until: '2026-11-03T00:00:00.000Z', seed: 'forty-two', locale: 'de' };
const fileOf = (bytes: Uint8Array) => ({
  size: bytes.length,
  read: async (from: number, to: number) => bytes.subarray(from, to),
});
let under: ReturnType<typeof testLedger>;

beforeAll(async () => {
  under = testLedger();
  const ledger = under.as(clerk);
  for (const subjectId of ['c-1', 'c-2', 'c-3']) {
    const capture = { method: 'in_person', withWhom: 'Eva K.' } as const;
    const answers = [yes('news', 'email')];
    const submission = submissionOf(await ledger.form({ subjectId }), answers, { capture, mode: 'read_aloud' });
    await ledger.submit({ subjectId, submission });
  }
});

async function packOf(sign?: (manifest: Uint8Array) => Promise<string>) {
  const pieces: Uint8Array[] = [];
  const rights = createRights({
    ledger: { ...under, durability: 'memory', sealsPresentations: true },
    clock: () => under.clock.now,
    crypto: nodeCrypto,
    ...(sign ? { sign } : {}),
  });
  for await (const piece of rights.as(clerk).auditZip(asking)) pieces.push(piece);
  return { pieces, zip: new Uint8Array(Buffer.concat(pieces)) };
}

test('tells of each piece which file it is of, and how many entries of it there are so far', async () => {
  const { pieces, zip } = await packOf();
  for (const cut of [pieces, Array.from(zip, (_, index) => zip.subarray(index, index + 1))]) {
    const watch = auditTools.watch();
    const seen = new Map(cut.map(watch).map(({ file, entries }) => [file, entries]));
    const { manifest } = await auditTools.open(fileOf(zip));
    expect([...seen.keys()].filter(Boolean)).toEqual([...manifest.files.map(({ name }) => name), 'manifest.json']);
    for (const { name, count } of manifest.files)
      expect(seen.get(name), name).toBe(/\.(csv|ndjson)$/.test(name) ? count : 0);
  }
});

test('opens one that came whole: what it says, its manifest, and whether it is signed', async () => {
  const { summary, manifest, signature } = await auditTools.open(fileOf((await packOf()).zip));
  expect(summary).toMatchObject({ format: 'unticked/audit-summary/v1', locale: 'de', from: asking.from });
  expect(manifest).toMatchObject({ format: 'unticked/audit/v1', seed: 'forty-two' });
  expect(signature).toBe('none');
  const signed = await packOf(async () => 'a.signature.of-it');
  expect(await auditTools.open(fileOf(signed.zip))).toMatchObject({ signature: 'there' });
});

test('opens nothing that was cut off, or is something else', async () => {
  const { zip } = await packOf();
  const beforeTheManifest = Buffer.from(zip).indexOf('manifest.json');
  for (const length of [0, 10, 200, Math.floor(zip.length / 2), beforeTheManifest])
    await expect(auditTools.open(fileOf(zip.subarray(0, length))), String(length)).rejects.toMatchObject({
      code: 'unavailable',
      params: { reason: 'cut_off' },
    });
  await expect(auditTools.open(fileOf(new Uint8Array(5000)))).rejects.toMatchObject({ code: 'unavailable' });
});
