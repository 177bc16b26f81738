import { expect, it } from 'vitest';
import { rightsDesk } from '../fixtures/rights-desk.js';
import { zipNames } from './zip-names.js';

async function zipOf(): Promise<Uint8Array> {
  const { rights } = rightsDesk();
  const parts: Uint8Array[] = [];
  for await (const part of rights.subject('maria').exportZip()) parts.push(part);
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

it.each([1, 7, 100, 100_000])('names each file in its order, whatever pieces of %d bytes cut apart', async (size) => {
  const zip = await zipOf();
  const nameOf = zipNames();
  const names = new Set<string | undefined>();
  for (let at = 0; at < zip.length; at += size) names.add(nameOf(zip.subarray(at, at + size)));
  expect([...names].at(-1)).toBe('manifest.json');
  if (size < 1000)
    expect([...names].filter(Boolean).slice(0, 2)).toEqual(['consents.json', 'data/consent-ledger.json']);
});

it('takes nothing for a file that only looks like one', () => {
  const header = [0x50, 0x4b, 0x03, 0x04, ...Array.from({ length: 22 }, () => 0), 1, 0, 0, 0, 0x61];
  expect(zipNames()(Uint8Array.from(header))).toBe('a');
  expect(zipNames()(Uint8Array.from([0, ...header]))).toBeUndefined();
});
