import { seededRandom } from '@unticked/testkit';
import { expect, test } from 'vitest';
import { column } from '../src/column.js';
import { createSqliteStore, openSqlite } from '../src/index.js';
import { bundleChild } from './bundle-child.js';
import { killRounds } from './kill-rounds.js';
import { temporaryFile } from './temporary-file.js';

const ROUNDS = 50;

/** Everything in the file that is not a whole unit of `store-writer`, or is not what a line has acknowledged. */
const faultsIn = async (path: string, acknowledged: readonly string[]): Promise<readonly string[]> => {
  const faults: string[] = [];
  const store = createSqliteStore({ path });
  const subjects = await store.scan('t', { after: '', limit: 1000 });
  const pages = await store.readMany(subjects.map((subject) => ({ tenant: 't', subject })));
  const kept = new Set<string>();
  for (const [index, { head, entries }] of pages.entries()) {
    const name = subjects[index];
    for (const { seq, hash } of entries) kept.add(`${name} ${seq} ${hash}`);
    if (entries.length !== head.seq || entries.at(-1)?.hash !== head.hash)
      faults.push(`${name}: the head is not the end`);
    const tags = entries.map(({ hash }) => hash.split('-')[1]);
    const torn = tags.filter((tag, at) => tag !== tags[at - (at % 3)] || (at % 3 === 0 && tag === tags[at - 1]));
    if (torn.length || entries.length % 3) faults.push(`${name}: a unit in part: ${torn.join(' ')}`);
    // Each unit deletes the envelopes before it and brings one for its second entry.
    const envelopes = entries.filter(({ envelope }) => envelope !== null).map(({ seq, envelope }) => [seq, envelope]);
    if (String(envelopes) !== String([[head.seq - 1, tags.at(-1)]])) faults.push(`${name}: envelopes ${envelopes}`);
  }
  faults.push(...acknowledged.filter((line) => !kept.has(line)).map((line) => `lost: ${line}`));
  await store.close();
  return faults;
};

const integrityOf = async (path: string) => {
  const driver = await openSqlite(path);
  const [check] = driver.prepare('pragma integrity_check').all();
  const stale = driver
    .prepare(
      'select s.id from subject s left join standing_row r on r.tenant = s.tenant and r.subject = s.id where r.decided_seq is not s.seq',
    )
    .all();
  driver.close();
  return { check: column.text(check, 'integrity_check'), stale };
};

test(`a writing process killed ${ROUNDS} times at random: what was acknowledged is there, and no unit in part`, async () => {
  const path = temporaryFile();
  const counts = await killRounds({
    script: await bundleChild('store-writer'),
    args: (round) => [path, `r${round}`],
    rounds: ROUNDS,
    longestLife: 60,
    random: seededRandom(20),
    // Not after each, so that a child also has to mend what another child has left.
    check: async (acknowledged, round) => {
      if (round % 5 === 4) expect(await faultsIn(path, acknowledged)).toEqual([]);
    },
  });
  expect(Math.min(...counts)).toBeGreaterThan(0);
  expect(await integrityOf(path)).toEqual({ check: 'ok', stale: [] });
}, 120_000);
