import { describe, expect, test } from 'vitest';
import type { CommitUnit } from '../ledger/consent-store.js';
import { createMemoryStore } from './create-memory-store.js';

const unit: CommitUnit = {
  ref: { tenant: 't', subject: 's' },
  expect: { seq: 0, hash: '' },
  entries: [{ body: '{}', hash: 'h1' }],
  envelopes: [{ seq: 1, body: 'private' }],
  redact: [],
  rows: [],
  state: 'active',
};

// The whole contract is held by the conformance suite in @unticked/testkit; here only what an import of core alone must give.
describe('createMemoryStore', () => {
  test('keeps a unit and gives it back', async () => {
    const store = createMemoryStore();
    expect(await store.commit(unit)).toEqual({ ok: true, head: { seq: 1, hash: 'h1' } });
    expect(await store.read(unit.ref, { after: 0, limit: 10 })).toEqual({
      head: { seq: 1, hash: 'h1' },
      state: 'active',
      entries: [{ seq: 1, body: '{}', hash: 'h1', envelope: 'private' }],
    });
  });

  test('refuses a unit made on another head, with the true one', async () => {
    const store = createMemoryStore();
    await store.commit(unit);
    expect(await store.commit(unit)).toEqual({ ok: false, head: { seq: 1, hash: 'h1' } });
  });

  test('has every optional method', () => {
    expect(Object.keys(createMemoryStore()).sort()).toEqual([
      'close',
      'commit',
      'concurrency',
      'contactable',
      'durability',
      'getDocument',
      'purge',
      'putDocument',
      'read',
      'readMany',
      'scan',
    ]);
  });
});
