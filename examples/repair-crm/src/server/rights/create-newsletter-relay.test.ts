import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLedger, createMemoryStore, type LedgerFactory, repairShop } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { randomId } from '../random-id.js';
import { createNewsletterRelay, type NewsletterRelay } from './create-newsletter-relay.js';
import { createNewsletterTool, type NewsletterTool } from './create-newsletter-tool.js';

const subjectId = 'c-1';
const person = { type: 'person', id: 'p-1', subjectId } as const;
let directory: string;
let file: string;
let tool: NewsletterTool;
let relay: NewsletterRelay;
let ledger: LedgerFactory;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'newsletter-'));
  file = join(directory, 'newsletter.json');
  tool = createNewsletterTool(file);
  relay = createNewsletterRelay(tool, () => ledger);
  ledger = createLedger({
    store: createMemoryStore(),
    policies: [repairShop()],
    crypto: nodeCrypto,
    presentationKeys: ['a key of these tests, 32 letters or more'],
    onChange: (change) => relay.changed(change.subjectId),
  });
  const mine = ledger.as(person);
  const { presentation } = await mine.form({ subjectId });
  const act = { kind: 'pointer', afterMs: 1500, changes: 1 } as const;
  const yes = { purposeId: 'news', channel: 'email', answer: 'yes', act } as const;
  await mine.submit({ subjectId, submission: { id: randomId(), presentation, mode: 'screen', answers: [yes] } });
  tool.keep({ customerId: subjectId, name: 'Maria', email: 'maria@mail.example' }, new Date().toISOString());
  await relay.settled();
});
afterEach(() => rmSync(directory, { recursive: true }));

const readers = () => tool.readerIds(AbortSignal.timeout(1000));
const stop = async () => {
  await ledger.as(person).stop({ subjectId, id: randomId() });
  await relay.settled();
};
const passedOn = async () => {
  const { entries } = await ledger.as({ type: 'staff', id: 'eva' }).history(subjectId);
  return entries.filter(({ kind }) => kind === 'propagated').map(({ system }) => system);
};

test('whoever says no is no reader any more, and the log says when the newsletter had it', async () => {
  expect([await readers(), await passedOn()]).toEqual([[subjectId], []]);
  await stop();
  expect([await readers(), await passedOn()]).toEqual([[], ['newsletter']]);
});

test('whose data may not be used for the moment stays a reader', async () => {
  await ledger
    .as({ type: 'staff', id: 'eva' })
    .restrict({ subjectId, id: randomId(), because: 'accuracy_contested', reason: 'The name is wrong.' });
  await relay.settled();
  expect([await readers(), await passedOn()]).toEqual([[subjectId], []]);
});

test('a newsletter that is down hears of it later, and the log does not say so before', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const answering = (answers: string) =>
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), answers }));
  answering('with_an_error');
  await stop();
  expect(said).toHaveBeenCalledOnce();
  said.mockRestore();
  answering('at_once');
  expect([await readers(), await passedOn()]).toEqual([[subjectId], []]);
  await relay.reconcile();
  expect([await readers(), await passedOn()]).toEqual([[], ['newsletter']]);
  await relay.reconcile();
  expect(await passedOn()).toEqual(['newsletter']);
});
