import { column } from '../src/column.js';
import { createSqliteStore, openSqlite } from '../src/index.js';
import { ledgerOn } from './ledger-on.js';
import { submissionSets } from './submission-sets.js';

type Store = ReturnType<typeof createSqliteStore>;

/** Everything that is not a whole unit of the store's half of `ledger-writer`, or is not what a line has acknowledged. */
async function unitFaults(store: Store, acknowledged: readonly string[]): Promise<readonly string[]> {
  const faults: string[] = [];
  const subjects = await store.scan('t', { after: '', limit: 1000 });
  const pages = await store.readMany(subjects.map((subject) => ({ tenant: 't', subject })));
  const kept = new Set<string>();
  for (const [index, { head, entries }] of pages.entries()) {
    const name = subjects[index];
    for (const { seq, hash } of entries) kept.add(`t ${name} ${seq} ${hash}`);
    if (entries.length !== head.seq || entries.at(-1)?.hash !== head.hash)
      faults.push(`${name}: the head is not the end`);
    const tags = entries.map(({ hash }) => hash.split('-')[1]);
    const torn = tags.filter((tag, at) => tag !== tags[at - (at % 3)] || (at % 3 === 0 && tag === tags[at - 1]));
    if (torn.length || entries.length % 3) faults.push(`${name}: a unit in part: ${torn.join(' ')}`);
    // Each unit deletes the envelopes before it and brings one for its second entry.
    const envelopes = entries.filter(({ envelope }) => envelope !== null).map(({ seq, envelope }) => [seq, envelope]);
    if (String(envelopes) !== String([[head.seq - 1, tags.at(-1)]])) faults.push(`${name}: envelopes ${envelopes}`);
  }
  const lost = acknowledged.filter((line) => line.startsWith('t ') && !kept.has(line));
  return [...faults, ...lost.map((line) => `lost: ${line}`)];
}

/** Every submission that is there in part or twice, every one that was acknowledged and is not there, and what `verify` names. */
async function submissionFaults(store: Store, acknowledged: readonly string[]): Promise<readonly string[]> {
  const faults: string[] = [];
  const kept = new Set<string>();
  const subjects = await store.scan('default', { after: '', limit: 1000 });
  for (const subject of subjects.filter((id) => !id.startsWith('~'))) {
    const sets = await submissionSets(store, subject);
    const { entries } = await store.read({ tenant: 'default', subject }, { after: 0, limit: 1000 });
    for (const [index, [id, kinds]] of sets.entries()) {
      const whole = index === 0 ? 'informed given not_given' : 'informed renewed';
      if (kinds !== whole) faults.push(`${subject}: ${id} has left ${kinds}`);
      const own = entries.filter(({ body }) => body.includes(id)).map(({ hash }) => hash);
      kept.add(`default ${subject} ${id} ${own.join(' ')}`);
    }
    if (new Set(sets.map(([id]) => id)).size < sets.length) faults.push(`${subject}: a submission is there twice`);
  }
  const lost = acknowledged.filter((line) => line.startsWith('default ') && !kept.has(line));
  const { ok, broken, flagged } = await ledgerOn(store).verify();
  if (!ok || flagged.length > 0) faults.push(JSON.stringify({ ok, broken, flagged }));
  return [...faults, ...lost.map((line) => `lost: ${line}`)];
}

async function integrityFaults(path: string): Promise<readonly string[]> {
  const driver = await openSqlite(path);
  const check = driver.prepare('pragma integrity_check').all();
  const stale = driver
    .prepare(
      `select s.id from subject s left join standing_row r on r.tenant = s.tenant and r.subject = s.id
       where s.tenant = 't' and r.decided_seq is not s.seq`,
    )
    .all();
  driver.close();
  return [
    ...check.map((row) => column.text(row, 'integrity_check')).filter((words) => words !== 'ok'),
    ...stale.map((row) => `${column.text(row, 'id')}: a row of another unit`),
  ];
}

/** What is wrong in a file that `ledger-writer` children have written. @param acknowledged their lines */
export async function faultsInFile(path: string, acknowledged: readonly string[]): Promise<readonly string[]> {
  const store = createSqliteStore({ path });
  const faults = [...(await unitFaults(store, acknowledged)), ...(await submissionFaults(store, acknowledged))];
  await store.close();
  return [...faults, ...(await integrityFaults(path))];
}
