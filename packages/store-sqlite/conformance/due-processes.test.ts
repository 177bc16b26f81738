import { buildSubmission } from '@unticked/testkit';
import { beforeAll, expect, test } from 'vitest';
import { createSqliteStore } from '../src/index.js';
import { answers } from './answers.js';
import { bundleChild } from './bundle-child.js';
import { remindingLedger } from './reminding-ledger.js';
import { type Child, startChild } from './start-child.js';
import { temporaryFile } from './temporary-file.js';

let runner = '';
beforeAll(async () => {
  runner = await bundleChild('due-runner');
});

const given = Date.parse('2026-11-02T09:00:00.000Z');
const nearTheEnd = Date.parse('2028-10-20T09:00:00.000Z');
const LEASE = 10 * 60_000;

/** A file with so many people whose yes ends soon. */
async function peopleIn(path: string, count: number): Promise<readonly string[]> {
  const store = createSqliteStore({ path });
  const ledger = remindingLedger(
    store,
    () => given,
    async () => {},
  ).as({ type: 'person', id: 'p' });
  const people = Array.from({ length: count }, (_, at) => `c-${at}`);
  for (const subjectId of people)
    await ledger.submit({
      subjectId,
      submission: buildSubmission(await ledger.form({ subjectId }), answers),
      contactPoints: { email: `${subjectId}@mail.example` },
    });
  await store.close();
  return people;
}

const begin = async (path: string, now: number): Promise<Child> => {
  const child = startChild(runner, [path, String(now)]);
  await child.hasWritten(1);
  return child;
};
const go = (child: Child) => child.process.stdin?.write('go\n');
const sentBy = ({ lines }: Child) => lines.flatMap((line) => (line.startsWith('sent ') ? [line.slice(5)] : []));

test('of two processes that run at once one reminds everybody, and the other is busy', async () => {
  const path = temporaryFile();
  const people = await peopleIn(path, 30);
  const children = [await begin(path, nearTheEnd), await begin(path, nearTheEnd)];
  for (const child of children) go(child);
  await Promise.all(children.map(({ ended }) => ended));
  expect(children.map(({ lines }) => lines.at(-1)).toSorted()).toEqual(['busy', 'done']);
  expect(children.flatMap(sentBy).toSorted()).toEqual([...people].sort());
}, 60_000);

test('a process killed in the middle leaves the rest to the next, and nobody is reminded twice', async () => {
  const path = temporaryFile();
  const people = await peopleIn(path, 120);
  const killed = await begin(path, nearTheEnd);
  go(killed);
  await killed.hasWritten(40);
  killed.process.kill('SIGKILL');
  expect(await killed.ended).toBe('SIGKILL');
  const early = await begin(path, nearTheEnd);
  go(early);
  await early.ended;
  expect(early.lines.at(-1)).toBe('busy');
  const next = await begin(path, nearTheEnd + LEASE);
  go(next);
  await next.ended;
  expect(next.lines.at(-1)).toBe('done');
  const reminded = [...sentBy(killed), ...sentBy(next)];
  expect(new Set(reminded).size).toBe(reminded.length);
  // Who was written down as reminded at that very moment is left without.
  expect(people.length - reminded.length).toBeLessThanOrEqual(1);
}, 60_000);
