import { createLedger, createMemoryStore } from '@unticked/core';
import { expect, test } from 'vitest';
import { aClerk } from './a-clerk.js';
import { aPerson } from './a-person.js';
import { buildSubmission } from './build-submission.js';
import { testPolicy } from './test-policy.js';

test('a yes is outdated as soon as the next version is in force, and nothing else is', async () => {
  const { as } = createLedger({ store: createMemoryStore(), policies: [testPolicy()] });
  const ledger = as(aPerson());
  const submission = buildSubmission(await ledger.form(), [
    { questionId: 'service', answer: 'acknowledged' },
    { questionId: 'news', channel: 'email', answer: 'given' },
  ]);
  await ledger.submit({ subjectId: 'c-1', submission });
  const news = { subjectId: 'c-1', purposeId: 'news', channel: 'email' } as const;
  expect(await ledger.mayContact(news)).toMatchObject({ allowed: true, ground: 'consent' });
  await as(aClerk()).publish(testPolicy({ version: 2 }));
  expect(await ledger.mayContact(news)).toMatchObject({ allowed: false, reason: 'outdated' });
  expect(await ledger.mayUse({ subjectId: 'c-1', purposeId: 'service' })).toMatchObject({
    allowed: true,
    warnings: [],
  });
  expect(await as(aClerk()).publish(testPolicy({ version: 3 }))).toMatchObject({ version: 3 });
});
