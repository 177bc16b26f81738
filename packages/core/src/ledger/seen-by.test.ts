import { expect, test } from 'vitest';
import { clerk, person, submissionOf, testLedger, yes } from '../../fixtures/ledger-under-test.js';

test('staff read who wrote an entry, the person reads what was said and how', async () => {
  const { as } = testLedger();
  const form = await as(clerk).form();
  const submission = submissionOf(form, [yes('news', 'email')], { mode: 'read_aloud', capture: { method: 'phone' } });
  await as(clerk).submit({ subjectId: 'c-1', submission });
  const [forStaff, forPerson] = await Promise.all([as(clerk).history('c-1'), as(person).history('c-1')]);
  expect(JSON.stringify(forStaff)).toContain('Eva K.');
  expect(JSON.stringify(forPerson)).not.toContain('Eva K.');
  expect(JSON.stringify(forPerson)).not.toContain(clerk.id);
  expect(forPerson.entries.map(({ kind, method }) => [kind, method])).toEqual(
    forStaff.entries.map(({ kind, method }) => [kind, method]),
  );
});
