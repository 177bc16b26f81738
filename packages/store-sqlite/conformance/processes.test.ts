import { beforeAll, expect, test } from 'vitest';
import { createSqliteStore } from '../src/index.js';
import { bundleChild } from './bundle-child.js';
import { startChild } from './start-child.js';
import { temporaryFile } from './temporary-file.js';

const ref = { tenant: 't', subject: 's' };
const whole = { after: 0, limit: 1000 };

let racingWriter = '';
beforeAll(async () => {
  racingWriter = await bundleChild('racing-writer');
});

test('two processes with 16 racing writers each, on a file that is not there yet: 32 entries, none lost, none doubled', async () => {
  const path = temporaryFile();
  const children = ['a', 'b'].map((name) => startChild(racingWriter, [path, name, '16']));
  await Promise.all(children.map((child) => child.hasWritten(1)));
  for (const child of children) child.process.stdin?.write('go\n');
  expect(await Promise.all(children.map((child) => child.ended))).toEqual([0, 0]);
  const conflicts = children.flatMap(({ lines }) => lines).filter((line) => line !== 'ready');
  expect(conflicts).toEqual([expect.stringMatching(/^conflicts \d+$/), expect.stringMatching(/^conflicts \d+$/)]);

  const store = createSqliteStore({ path });
  const { head, entries } = await store.read(ref, whole);
  expect(head.seq).toBe(32);
  expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 32 }, (_, index) => index + 1));
  const tags = entries.map(({ body }) => /"tag":"([^"]*)"/.exec(body)?.[1]);
  const expected = ['a', 'b'].flatMap((name) => Array.from({ length: 16 }, (_, writer) => `${name}-${writer}`));
  expect([...tags].sort()).toEqual(expected.sort());
  await store.close();
});
