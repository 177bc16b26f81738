import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSubmission } from '@unticked/testkit';
import { expect, test } from 'vitest';
import { createSqliteStore } from '../src/index.js';
import { answers } from './answers.js';
import { bundleChild } from './bundle-child.js';
import { erasingOn, toErase } from './erasing-on.js';
import { startChild } from './start-child.js';
import { temporaryFile } from './temporary-file.js';

const systems = ['crm', 'newsletter'] as const;

/** A person in the ledger and in two systems, whose erasure is killed when it has written so often. @returns whether it was done before */
async function cutOff(script: string, path: string, writes: number): Promise<boolean> {
  const folder = dirname(path);
  for (const system of systems) writeFileSync(join(folder, system), 'Maria');
  const store = createSqliteStore({ path });
  const { person } = erasingOn(store, folder);
  await person.submit({ subjectId: 'maria', submission: buildSubmission(await person.form(), answers) });
  await store.close();
  const child = startChild(script, [path, folder, String(writes)]);
  expect(await child.hasWritten(1)).toBe(true);
  child.process.kill('SIGKILL');
  await child.ended;
  return child.lines[0] === 'done';
}

test('an erasure over two systems whose process is killed at each of its writes is completed by the same call, once', async () => {
  const script = await bundleChild('cut-off-erasure');
  for (let writes = 0; ; writes++) {
    const path = temporaryFile();
    const wasDone = await cutOff(script, path, writes);
    const store = createSqliteStore({ path });
    const { staff, rights } = erasingOn(store, dirname(path));
    const { state, request } = await rights.beginErasure(toErase);
    expect(state, `after ${writes} writes`).toBe('done');
    expect(await rights.beginErasure(toErase)).toMatchObject({ state: 'done' });
    expect(await rights.runErasures()).toEqual({ done: 0, running: 0, waiting: 0 });
    expect(request.steps.filter(({ step }) => step === 'begun' || step === 'fulfilled')).toHaveLength(2);
    expect(request.systems.map(({ system, tries }) => `${system} ${tries}`)).toEqual([
      'consent-ledger 1',
      'crm 1',
      'newsletter 1',
    ]);
    const { entries } = await staff.history('maria', { limit: 100 });
    expect(entries.filter(({ kind }) => kind === 'erased')).toHaveLength(1);
    const left = readdirSync(dirname(path)).filter((name) => systems.some((system) => name.startsWith(system)));
    expect(left.toSorted()).toEqual(['crm.runs', 'newsletter.runs']);
    for (const runs of left) expect(readFileSync(join(dirname(path), runs), 'utf8').match(/\n/g)).toHaveLength(1);
    expect(await staff.verify()).toMatchObject({ ok: true, broken: [] });
    await store.close();
    if (!wasDone) continue;
    expect(writes).toBeGreaterThan(6);
    return;
  }
}, 180_000);
