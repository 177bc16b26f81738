import { expect, test } from 'vitest';
import { createSqliteStore } from '../src/index.js';
import { bundleChild } from './bundle-child.js';
import { deskOn, staffOn } from './ledger-on.js';
import { startChild } from './start-child.js';
import { temporaryFile } from './temporary-file.js';
import { confirmation, secondPerson, unknownForm } from './unknown-form.js';

const recorded = ['parked email', 'parked sms'];
const settled = [...recorded, 'given email', 'given sms'];

test('a confirmation whose process is killed before, between and after its two writes is completed by the same call, once', async () => {
  const script = await bundleChild('cut-off-wording');
  for (const [writes, said, texts, entries] of [
    ['0', 'waiting', 0, recorded],
    ['1', 'waiting', 1, recorded],
    ['2', 'confirmed', 1, settled],
  ] as const) {
    const path = temporaryFile();
    const child = startChild(script, [path, writes]);
    expect(await child.hasWritten(1)).toBe(true);
    expect(child.lines).toEqual([said]);
    child.process.kill('SIGKILL');
    expect(await child.ended).toBe('SIGKILL');
    const store = createSqliteStore({ path });
    const staff = staffOn(store);
    const colleague = deskOn(store, secondPerson);
    const log = async () =>
      (await staff.history('c-1')).entries.toReversed().map(({ kind, channel }) => `${kind} ${channel}`);
    const registered = async () =>
      (await store.read({ tenant: 'default', subject: '~policy' }, { after: 0, limit: 100 })).entries.filter(
        ({ body }) => body.includes('text_registered'),
      ).length;
    const mayContact = async () => {
      const asked = (['email', 'sms'] as const).map((channel) =>
        staff.mayContact({ subjectId: 'c-1', purposeId: 'news', channel }),
      );
      return (await Promise.all(asked)).map(({ allowed }) => allowed);
    };

    // All of it or nothing: a text without a yes allows nothing.
    expect([await log(), await registered()]).toEqual([entries, texts]);
    expect(await mayContact()).toEqual([writes === '2', writes === '2']);
    expect((await colleague.needsALook()).cases.map(({ id }) => id)).toEqual(writes === '2' ? [] : [unknownForm.id]);

    const outcome = writes === '2' ? 'unchanged' : 'recorded';
    expect(await colleague.confirmWording(confirmation)).toEqual({ outcome, state: 'confirmed' });
    expect(await colleague.confirmWording(confirmation)).toEqual({ outcome: 'unchanged', state: 'confirmed' });
    expect([await log(), await registered()]).toEqual([settled, 1]);
    expect(await mayContact()).toEqual([true, true]);
    expect(await colleague.needsALook()).toEqual({ cases: [] });
    expect(await staff.verify()).toMatchObject({ ok: true, broken: [], flagged: [] });
    await store.close();
  }
}, 60_000);
