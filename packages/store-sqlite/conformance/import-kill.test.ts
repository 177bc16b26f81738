import type { Ledger } from '@unticked/core';
import { type ImportReport, importBatch } from '@unticked/core/exchange';
import { expect, test } from 'vitest';
import { createSqliteStore } from '../src/index.js';
import { bundleChild } from './bundle-child.js';
import { importedBatch, importedCampaign, importedText, importRows } from './import-rows.js';
import { staffOn } from './ledger-on.js';
import { startChild } from './start-child.js';
import { temporaryFile } from './temporary-file.js';

/** What the logs of everybody in the file say, and who is found from the campaign. */
async function state(staff: Ledger) {
  const said: Record<string, readonly string[]> = {};
  for (let index = 0; index < 16; index++) {
    const { entries } = await staff.history(`c-${index}`);
    said[`c-${index}`] = entries.map((entry) => `${entry.kind} ${entry.purposeId} ${entry.source?.object}`);
  }
  const { persons } = await staff.bySource(importedCampaign);
  return { said, campaign: persons.map(({ subjectId }) => subjectId).toSorted() };
}

const run = (staff: Ledger, from?: ImportReport) =>
  importBatch(staff, { batch: importedBatch, rows: importRows(), pageSize: 5, ...(from ? { from } : {}) });

/** The verdicts, without how much was left to be written. */
const verdictsOf = ({ state: _, written: _written, examples: _examples, ...counts }: ImportReport) => counts;

test('an import whose process is killed at a commit goes on from its last report: every row once, as in one run', async () => {
  const script = await bundleChild('cut-off-import');
  let commits = 0;
  const store = createSqliteStore({ path: temporaryFile() });
  const counting = staffOn({
    ...store,
    commit: (unit, control) => {
      commits += 1;
      return store.commit(unit, control);
    },
  });
  await staffOn(store).registerLegacyText(importedText);
  const whole = await run(counting);
  const expected = await state(counting);
  expect(whole.verdicts).toEqual({ accept: 8, accept_attested: 0, park: 7, reject: 1 });
  expect(expected.campaign).toEqual(['c-0', 'c-4', 'c-8']);
  await store.close();

  for (const [through, next] of [
    [0, 'lost'],
    [0, 'unheard'],
    [1, 'lost'],
    [4, 'unheard'],
    [6, 'lost'],
    [commits - 1, 'lost'],
    [commits - 1, 'unheard'],
  ] as const) {
    const path = temporaryFile();
    const child = startChild(script, [path, String(through), next]);
    while (child.lines.at(-1) !== 'waiting') expect(await child.hasWritten(child.lines.length + 1)).toBe(true);
    child.process.kill('SIGKILL');
    await child.ended;
    const heard = child.lines.at(-2);
    const from: ImportReport | undefined = heard === undefined ? undefined : JSON.parse(heard);

    const after = createSqliteStore({ path });
    const staff = staffOn(after);
    expect(verdictsOf(await run(staff, from))).toEqual(verdictsOf(whole));
    expect(await state(staff)).toEqual(expected);
    // And once more from the beginning: nothing is left to be written.
    expect(await run(staff)).toMatchObject({ written: 0, verdicts: whole.verdicts });
    expect(await state(staff)).toEqual(expected);
    expect(await staff.verify()).toMatchObject({ ok: true, broken: [] });
    await after.close();
  }
}, 120_000);
