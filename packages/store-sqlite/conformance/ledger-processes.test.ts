import { createMemoryStore } from '@unticked/core';
import { buildSubmission } from '@unticked/testkit';
import { beforeAll, expect, test } from 'vitest';
import { createSqliteStore } from '../src/index.js';
import { answers } from './answers.js';
import { bundleChild } from './bundle-child.js';
import { jsonFile } from './json-file.js';
import { ledgerOn } from './ledger-on.js';
import { startChild } from './start-child.js';
import { submissionSets } from './submission-sets.js';
import { temporaryFile } from './temporary-file.js';

let racingLedger = '';
let failingWriter = '';
beforeAll(async () => {
  racingLedger = await bundleChild('racing-ledger');
  failingWriter = await bundleChild('failing-writer');
});

const build = async (count: number) => {
  const form = await ledgerOn(createMemoryStore()).form();
  return Array.from({ length: count }, () => buildSubmission(form, answers));
};

/** Starts a child for each file of submissions, lets them go at once, and gives what each has written. */
const race = async (path: string, files: readonly string[]): Promise<readonly (readonly string[])[]> => {
  const children = files.map((file) => startChild(racingLedger, [path, file]));
  await Promise.all(children.map((child) => child.hasWritten(1)));
  for (const child of children) child.process.stdin?.write('go\n');
  expect(await Promise.all(children.map(({ ended }) => ended))).toEqual(files.map(() => 0));
  return children.map(({ lines }) => lines.filter((line) => line !== 'ready'));
};

test('two processes send submissions for one person, half of them the same: none lost, none doubled, one answer for each id', async () => {
  const path = temporaryFile();
  const [mine, theirs, shared] = [await build(8), await build(8), await build(16)];
  const lines = await race(path, [
    jsonFile(path, 'a', [...mine, ...shared]),
    // In another order, so that each process comes first with some of them.
    jsonFile(path, 'b', [...shared.toReversed(), ...theirs]),
  ]);
  const asked = 'asks service news offers';
  expect(lines.map(([first]) => first)).toEqual([asked, asked]);
  const said = lines.flat().filter((line) => line !== asked);
  expect(said).toHaveLength(48);
  const answersTo = (id: string) => said.filter((line) => line.startsWith(`${id} `)).map((line) => line.split(' '));
  for (const { id } of [...mine, ...theirs]) expect(answersTo(id).map(([, how]) => how)).toEqual(['recorded']);
  for (const { id } of shared) {
    const [first = [], second = []] = answersTo(id).sort();
    expect([first[1], second[1]]).toEqual(['recorded', 'replayed']);
    expect(second.slice(2)).toEqual(first.slice(2));
  }
  const store = createSqliteStore({ path });
  const sets = await submissionSets(store, 'c-1');
  const ids = [...mine, ...theirs, ...shared].map(({ id }) => id);
  expect(sets.map(([id]) => id).sort()).toEqual(ids.sort());
  expect(sets.slice(1).filter(([, kinds]) => kinds !== 'informed renewed')).toEqual([]);
  expect(await ledgerOn(store).verify()).toMatchObject({ ok: true, broken: [], flagged: [] });
  await store.close();
}, 60_000);

test('five processes publish the same policy at once, on a file that is not there yet: one publication', async () => {
  const path = temporaryFile();
  const file = jsonFile(path, 'nothing', []);
  const lines = await race(path, [file, file, file, file, file]);
  expect(lines).toEqual(Array.from({ length: 5 }, () => ['asks service news offers']));
  const store = createSqliteStore({ path });
  expect((await store.read({ tenant: 'default', subject: '~policy' }, { after: 0, limit: 10 })).entries).toHaveLength(
    1,
  );
  expect(await ledgerOn(store).verify()).toMatchObject({ ok: true, checked: { policies: 1 } });
  await store.close();
}, 60_000);

test('a commit that failed at its sync, in a process that died at once: `indefinite`, and sent again there is one set of events', async () => {
  const path = temporaryFile();
  const [submission] = await build(1);
  const child = startChild(failingWriter, [path, jsonFile(path, 'submission', submission)]);
  expect(await child.ended).toBe('SIGKILL');
  expect(child.lines).toEqual(['indefinite']);
  const store = createSqliteStore({ path });
  const whole = [[submission?.id, 'informed given not_given']];
  expect(await submissionSets(store, 'c-1')).toEqual(whole);
  const ledger = ledgerOn(store);
  const again = await ledger.submit({ subjectId: 'c-1', submission });
  expect(again).toMatchObject({ outcome: 'recorded', replayed: true, events: [{ seq: 1 }, { seq: 2 }, { seq: 3 }] });
  expect(await submissionSets(store, 'c-1')).toEqual(whole);
  expect(await ledger.verify()).toMatchObject({ ok: true, broken: [], flagged: [] });
  await store.close();
}, 60_000);
