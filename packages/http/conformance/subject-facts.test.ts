import { createLedger, createMemoryStore, type PolicyInput, type PresentedForm, repairShop } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { expect, test } from 'vitest';
import type { HandlerOptions } from '../src/server/index.js';
import { submissionOf, testServer, yesByEmail } from './test-server.js';

const policy = (): PolicyInput => {
  const shop = repairShop();
  const purposes = shop.purposes.map((one) =>
    one.kind === 'consent' ? { ...one, informationSocietyService: true } : one,
  );
  return { ...shop, purposes };
};

const serve = (subjectFacts?: HandlerOptions['subjectFacts']) =>
  testServer({
    ledger: createLedger({
      store: createMemoryStore(),
      policies: [policy()],
      tenancy: 'multi',
      crypto: nodeCrypto,
      presentationKeys: ['a key of the tests, 32 characters and more'],
    }),
    ...(subjectFacts && { subjectFacts }),
  });

async function answer(server: ReturnType<typeof testServer>) {
  const form = (await (await server.ask('GET', '/subjects/c-1/form', { token: 'anna' })).json()) as PresentedForm;
  const body = submissionOf(form, [yesByEmail]);
  const saved = await server.ask('POST', '/subjects/c-1/submissions', { token: 'anna', body });
  return { form, result: (await saved.json()) as { readonly outcome: string; readonly rejected: unknown } };
}

test('a child is one by the host’s record alone: the form says so, and their own yes is set aside', async () => {
  const asked: string[] = [];
  const server = serve(({ subjectId }) => {
    asked.push(subjectId);
    return { bornInYear: new Date().getUTCFullYear() - 10 };
  });
  const { form, result } = await answer(server);
  expect(form.questions.find(({ id }) => id === 'news')).toMatchObject({ guardian: 'needed' });
  expect(result).toMatchObject({ outcome: 'partial', rejected: [{ findings: [{ code: 'UO-S04' }] }] });
  expect(asked).toEqual(['c-1', 'c-1']);
});

test('a record that is down makes nobody a child, and the log of faults hears of it', async () => {
  const server = serve(() => Promise.reject(new Error('down')));
  const { form, result } = await answer(server);
  expect(form.questions.find(({ id }) => id === 'news')).not.toHaveProperty('guardian');
  expect(result).toMatchObject({ outcome: 'recorded' });
  expect(server.faults).toMatchObject([{ findings: ['subject_facts'] }, { findings: ['subject_facts'] }]);
});
