import { buildSubmission } from '@unticked/testkit';
import { expect, test } from 'vitest';
import { createSqliteStore } from '../src/index.js';
import { bundleChild } from './bundle-child.js';
import { retentionOn, YEARS } from './retention-on.js';
import { startChild } from './start-child.js';
import { temporaryFile } from './temporary-file.js';

const MINUTES = 11 * 60_000;
const act = { kind: 'pointer', afterMs: 1500, changes: 1 } as const;
const call = (name: string) => `retention-kill-${name}-22-characters`;

/** Two whose yes will have ended, one of them held, and one who is erased, asked once and had a link. */
async function fill(path: string): Promise<void> {
  const store = createSqliteStore({ path });
  const { person, staff } = retentionOn(store, 0);
  for (const subjectId of ['due', 'gone', 'held']) {
    const submission = buildSubmission(await person.form({ subjectId }), [
      { questionId: 'contact-card', answer: 'given', act },
    ]);
    await person.submit({ subjectId, submission, contactPoints: { email: `${subjectId}@mail.example` } });
  }
  await staff.hold({
    subjectId: 'held',
    id: call('hold'),
    norm: 'Section 132 BAO',
    reviewOn: '2040-12-31',
    reason: 'Invoice.',
  });
  const receivedOn = new Date().toISOString().slice(0, 10);
  const { id: request } = await staff.openRequest({ subjectId: 'gone', id: call('open'), type: 'access', receivedOn });
  await staff.takeRequestStep({ request, id: call('step'), step: 'fulfilled' });
  await staff.preferenceLink({ subjectId: 'gone', channel: 'email', to: 'gone@mail.example' });
  await staff.erase({ subjectId: 'gone', id: call('erase'), because: 'unlawful', afterwards: 'may_return' });
  await store.close();
}

/** @returns whether the run was done before it could be killed */
async function cutOff(script: string, path: string, writes: number): Promise<boolean> {
  const child = startChild(script, [path, String(writes)]);
  expect(await child.hasWritten(1)).toBe(true);
  child.process.kill('SIGKILL');
  await child.ended;
  return child.lines[0] === 'done';
}

test('a run whose process is killed at each of its writes is completed by the next, and each thing is logged once', async () => {
  const script = await bundleChild('cut-off-retention');
  for (let writes = 0; ; writes++) {
    const path = temporaryFile();
    await fill(path);
    const wasDone = await cutOff(script, path, writes);
    const store = createSqliteStore({ path });
    const why = `after ${writes} writes`;
    const { staff } = retentionOn(store, YEARS + MINUTES);
    expect(await staff.runRetention({ action: 'remove' }), why).toMatchObject({ outcome: 'done', failed: 0 });
    const { entries } = await staff.history('due', { limit: 100 });
    expect(
      entries.filter(({ kind }) => kind === 'removed'),
      why,
    ).toHaveLength(1);
    expect((await staff.personsIn({ state: 'removed' })).persons.map(({ subjectId }) => subjectId)).toEqual(['due']);
    expect((await staff.personState('held')).state).toBe('held');
    const ids = await store.scan('default', { after: '', limit: 1000 });
    expect(
      ids.filter((id) => /gone|^~(?:link|request):/.test(id)),
      why,
    ).toEqual([]);
    const months = ids.filter((id) => id.startsWith('~retention:'));
    const logs = await Promise.all(
      months.map((subject) => store.read({ tenant: 'default', subject }, { after: 0, limit: 100 })),
    );
    const purged = logs.flatMap((log) => log.entries).filter(({ body }) => body.includes('"kind":"purged"'));
    expect(purged, why).toHaveLength(1);
    expect(await staff.verify(), why).toMatchObject({ ok: true, broken: [] });
    await store.close();
    if (!wasDone) continue;
    expect(writes).toBeGreaterThan(7);
    return;
  }
}, 180_000);
