import { expect, test } from 'vitest';
import { createSqliteStore } from '../src/index.js';
import { bundleChild } from './bundle-child.js';
import { staffOn } from './ledger-on.js';
import { startChild } from './start-child.js';
import { temporaryFile } from './temporary-file.js';

const id = 'a-merge-that-is-cut-off';
const news = { purposeId: 'news', channel: 'email' } as const;

test('a merge whose process is killed before, between and after its two writes is completed by the same call, once', async () => {
  const script = await bundleChild('cut-off-merge');
  for (const [writes, before, between] of [
    ['0', [], true],
    ['1', ['merged from'], false],
    ['2', ['merged from'], false],
  ] as const) {
    const path = temporaryFile();
    const child = startChild(script, [path, id, writes]);
    expect(await child.hasWritten(1)).toBe(true);
    child.process.kill('SIGKILL');
    await child.ended;
    const store = createSqliteStore({ path });
    const staff = staffOn(store);
    const links = async (subjectId: string) =>
      (await staff.history(subjectId)).entries.flatMap(({ kind, side, person }) =>
        side && !person ? [`${kind} ${side}`] : [],
      );
    const mayContact = async (subjectId: string) => (await staff.mayContact({ ...news, subjectId })).allowed;

    // Whatever was cut off, nothing is allowed that was not before.
    expect(await links('kept')).toEqual(before);
    expect([await mayContact('kept'), await mayContact('twin')]).toEqual([between, false]);
    const merge = { into: 'kept', from: 'twin', id, reason: 'same number' };
    expect(await staff.merge(merge)).toMatchObject({ replayed: writes === '2', subjectId: 'kept' });
    expect(await staff.merge(merge)).toMatchObject({ replayed: true, subjectId: 'kept' });
    expect(await links('kept')).toEqual(['merged from']);
    expect(await staff.standing('twin')).toMatchObject({ mergedInto: 'kept' });
    expect([await mayContact('kept'), await mayContact('twin')]).toEqual([false, false]);
    expect(await staff.verify()).toMatchObject({ ok: true, broken: [] });
    await store.close();
  }
}, 60_000);
