import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { zipDirectory } from './zip-directory.js';

const namesIn = async (bytes: Uint8Array) =>
  (await zipDirectory({ size: bytes.length, read: async (from, to) => bytes.subarray(from, to) }))?.map(
    ({ name }) => name,
  );

const mine = Buffer.from(zipSync({ 'requests.csv': strToU8('refused\r\n'), 'empty/': strToU8('') }));
const theirs = Buffer.from(zipSync({ 'requests.csv': strToU8('granted\r\n'), 'empty/': strToU8('') }));
const END = 22;
const listAt = (zip: Buffer) => zip.readUInt32LE(zip.length - END + 16);

/** The same ZIP with numbers of its end record, or of its list, changed. */
const changed = (zip: Buffer, change: (zip: Buffer) => void): Buffer => {
  const copy = Buffer.from(zip);
  change(copy);
  return copy;
};

describe('the list of a ZIP', () => {
  test('names every file, also with a comment behind it and stored without compression', async () => {
    expect(await namesIn(mine)).toEqual(['requests.csv', 'empty/']);
    const commented = changed(Buffer.concat([mine, Buffer.from('hello')]), (zip) =>
      zip.writeUInt16LE(5, mine.length - 2),
    );
    expect(await namesIn(commented)).toEqual(['requests.csv', 'empty/']);
    expect(await namesIn(zipSync({ 'a.csv': strToU8('a') }, { level: 0 }))).toEqual(['a.csv']);
    expect(await namesIn(zipSync({}))).toEqual([]);
  });

  test.each<[string, Buffer]>([
    // Some programs go by where the list says it is, others by what stands before the end.
    [
      'behind which stands another',
      Buffer.concat([mine.subarray(0, -END), theirs.subarray(0, -END), mine.subarray(-END)]),
    ],
    ['before which stands another archive', Buffer.concat([theirs, mine])],
    [
      'with an end in its comment',
      changed(Buffer.concat([mine, theirs.subarray(-END)]), (zip) => zip.writeUInt16LE(END, mine.length - 2)),
    ],
    ['with something behind its end', Buffer.concat([mine, Buffer.from('more')])],
    ['that begins too early', changed(mine, (zip) => zip.writeUInt32LE(listAt(mine) - 1, mine.length - END + 16))],
    [
      'with a file that it does not name',
      changed(
        Buffer.concat([
          mine.subarray(0, listAt(mine)),
          theirs.subarray(0, listAt(theirs)),
          mine.subarray(listAt(mine)),
        ]),
        (zip) => zip.writeUInt32LE(listAt(mine) + listAt(theirs), zip.length - END + 16),
      ),
    ],
    ['whose file has another name in its own header', changed(mine, (zip) => zip.write('R', 30))],
    ['whose file is packed in another way by its own header', changed(mine, (zip) => zip.writeUInt16LE(0, 8))],
    ['that stops in the middle', changed(mine, (zip) => zip.writeUInt32LE(0, listAt(mine)))],
    ['whose file is nowhere', changed(mine, (zip) => zip.writeUInt32LE(2 ** 31, listAt(mine) + 42))],
    ['that was cut off', mine.subarray(0, -1)],
    ['of nothing', Buffer.alloc(0)],
  ])('%s is none', async (_, zip) => {
    expect(await namesIn(zip)).toBeUndefined();
  });

  test('that names one file twice is none', async () => {
    const twice = Buffer.from(zipSync({ 'a.csv': strToU8('one'), 'b.csv': strToU8('two') }));
    for (let at = twice.indexOf('b.csv'); at >= 0; at = twice.indexOf('b.csv')) twice.write('a', at);
    expect(await namesIn(twice)).toBeUndefined();
  });
});
