import { expect, test } from 'vitest';
import { clerk, failure, person, submissionOf, testLedger, yes } from '../../../fixtures/ledger-under-test.js';

async function answered() {
  const under = testLedger();
  const ledger = under.as(person);
  const submission = submissionOf(await ledger.form(), [yes('news', 'email')]);
  await ledger.submit({ subjectId: 'c-1', submission });
  under.clock.now += 60_000;
  await under.as(clerk).stop({ subjectId: 'c-1', id: 'test-stop-00000000000001' });
  return under;
}

test('a record has everything, oldest first, with what holds, the purposes and the texts that were shown', async () => {
  const under = await answered();
  const record = await under.as(clerk).personRecord({ subjectId: 'c-1' });
  const { entries } = await under.as(clerk).history('c-1');
  expect(record.entries).toEqual(entries.toReversed());
  expect(record.cells.map(({ purposeId, channel, status }) => `${purposeId} ${channel} ${status}`)).toContain(
    'news email withdrawn',
  );
  expect(record.purposes.map(({ purpose, controller }) => [purpose.id, controller.id])).toEqual([
    ['repair', 'acme'],
    ['repair-messages', 'acme'],
    ['news', 'acme'],
  ]);
  const shown = new Set(record.entries.flatMap(({ notice }) => notice ?? []));
  expect(shown.size).toBeGreaterThan(0);
  expect(new Set(record.notices.map(({ hash }) => hash))).toEqual(shown);
});

test('a person is not told the ids of staff in it either', async () => {
  const record = await (await answered()).as(person).personRecord({ subjectId: 'c-1' });
  expect(JSON.stringify(record)).not.toContain(clerk.id);
});

test('nobody is recorded of an id that never answered, and no id is no id', async () => {
  const ledger = testLedger().as(clerk);
  expect((await ledger.personRecord({ subjectId: 'c-9' })).entries).toEqual([]);
  expect(await failure(ledger.personRecord({ subjectId: '' }))).toMatchObject({ code: 'invalid' });
});
