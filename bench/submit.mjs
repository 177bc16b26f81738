import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLedger, repairShop } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { createSqliteStore } from '@unticked/store-sqlite';
import Database from 'better-sqlite3';

const SAVES = 300;

/** A new person's submission (three entries) on SQLite, against one bare insert of as many bytes with the same durability. */
export async function benchSubmit({ compare }) {
  const folder = await mkdtemp(join(tmpdir(), 'unticked-bench-'));
  const bare = new Database(join(folder, 'bare.sqlite'));
  bare.pragma('journal_mode = wal');
  bare.pragma('synchronous = full');
  bare.exec('create table entry (id integer primary key, body text not null) strict');
  const insert = bare.prepare('insert into entry (body) values (?)');
  const store = createSqliteStore({ path: join(folder, 'consent.sqlite') });
  const ledger = createLedger({ store, policies: [repairShop()], crypto: nodeCrypto }).as({
    type: 'person',
    id: 'bench',
  });
  const form = await ledger.form();
  const act = { kind: 'pointer', afterMs: 0, changes: 1 };
  let made = 0;
  const submit = async () => {
    made += 1;
    const submission = {
      id: Buffer.from(nodeCrypto.random(16)).toString('base64url'),
      presentation: form.presentation,
      mode: 'screen',
      answers: [
        { questionId: 'repair', answer: 'acknowledged', act },
        { questionId: 'news', channel: 'email', answer: 'given', act },
      ],
    };
    await ledger.submit({ subjectId: `s-${made}`, submission });
  };
  await submit();
  const page = await store.read({ tenant: 'default', subject: 's-1' }, { after: 0, limit: 10 });
  const body = page.entries.map(({ body: text, envelope }) => text + (envelope ?? '')).join('');
  const measured = async () => {
    for (let i = 0; i < SAVES; i++) await submit();
  };
  const baseline = () => {
    for (let i = 0; i < SAVES; i++) insert.run(body);
  };
  const result = await compare({ baseline, measured });
  await store.close();
  bare.close();
  await rm(folder, { recursive: true });
  return result;
}
