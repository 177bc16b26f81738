import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLedger, createMemoryStore, type LedgerFactory, repairShop } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { randomId } from '../random-id.js';
import { createNewsletterRelay, type NewsletterRelay } from './create-newsletter-relay.js';
import { createNewsletterTool, type NewsletterTool } from './create-newsletter-tool.js';
import { createRelayNotes, type RelayNotes } from './create-relay-notes.js';

const subjectId = 'c-1';
const person = { type: 'person', id: 'p-1', subjectId } as const;
let directory: string;
let file: string;
let tool: NewsletterTool;
let notes: RelayNotes;
let relay: NewsletterRelay;
let ledger: LedgerFactory;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'newsletter-'));
  file = join(directory, 'newsletter.json');
  tool = createNewsletterTool(file);
  notes = createRelayNotes(join(directory, 'newsletter-relay.json'));
  relay = createNewsletterRelay(tool, notes, () => ledger);
  ledger = createLedger({
    store: createMemoryStore(),
    policies: [repairShop()],
    crypto: nodeCrypto,
    presentationKeys: ['a key of these tests, 32 letters or more'],
    onChange: (change) => relay.changed(change.subjectId),
  });
  await sayYes();
  tool.keep({ customerId: subjectId, name: 'Maria', email: 'maria@mail.example' }, new Date().toISOString());
  await relay.settled();
});
afterEach(() => rmSync(directory, { recursive: true }));

const sayYes = async () => {
  const mine = ledger.as(person);
  const { presentation } = await mine.form({ subjectId });
  const act = { kind: 'pointer', afterMs: 1500, changes: 1 } as const;
  const said = { questionId: 'news', channel: 'email', answer: 'given', act } as const;
  await mine.submit({ subjectId, submission: { id: randomId(), presentation, mode: 'screen', answers: [said] } });
};
const readers = () => tool.readerIds(AbortSignal.timeout(60_000));
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

describe('a process that dies', () => {
  const dies = async (): Promise<never> => {
    throw new Error('killed');
  };
  /** What is left of it when somebody has said no: the files, and the log. */
  const killed = async (dying: 'forgetting' | 'writing it down' | 'dropping the note') => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { as } = ledger;
    const dyingLedger = {
      ...ledger,
      as: (actor: Parameters<typeof as>[0]) => ({ ...as(actor), recordPropagated: dies }),
    };
    relay = createNewsletterRelay(
      dying === 'forgetting' ? { ...tool, forget: dies } : tool,
      dying === 'dropping the note'
        ? {
            ...notes,
            drop: () => {
              throw new Error('killed');
            },
          }
        : notes,
      () => (dying === 'writing it down' ? dyingLedger : ledger),
    );
    await stop();
    expect(said).toHaveBeenCalledOnce();
    said.mockRestore();
    expect(notes.all()).toHaveLength(1);
    tool = createNewsletterTool(file);
    notes = createRelayNotes(join(directory, 'newsletter-relay.json'));
    relay = createNewsletterRelay(tool, notes, () => ledger);
  };

  test.each(['forgetting', 'writing it down', 'dropping the note'] as const)(
    'at %s is gone on with by the next, and it is passed on once',
    async (dying) => {
      await killed(dying);
      expect(await readers()).toEqual(dying === 'forgetting' ? [subjectId] : []);
      expect(await passedOn()).toEqual(dying === 'dropping the note' ? ['newsletter'] : []);
      for (const _ of ['once', 'and again']) {
        await relay.reconcile();
        expect([await readers(), await passedOn()]).toEqual([[], ['newsletter']]);
        expect(notes.all()).toEqual([]);
      }
    },
  );

  test('before somebody came back: their no was passed on all the same, and they stay a reader', async () => {
    await killed('writing it down');
    const noted = notes.all()[0]?.entries;
    await sayYes();
    tool.keep({ customerId: subjectId, name: 'Maria', email: 'maria@mail.example' }, '2099-01-01T00:00:00.000Z');
    await relay.reconcile();
    expect([await readers(), await passedOn()]).toEqual([[subjectId], ['newsletter']]);
    expect(noted).toHaveLength(1);
    await stop();
    expect([await readers(), await passedOn()]).toEqual([[], ['newsletter', 'newsletter']]);
  });
});
