import { createLedger, createMemoryStore, repairShop } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { createRights, defineDataSource } from '@unticked/core/rights';
import { expect, test } from 'vitest';
import { randomId } from '../random-id.js';
import type { Tables } from '../tables/open-tables.js';
import { keptFor } from './kept-for.js';
import { customerSet } from './sets/customer-set.js';
import { shopFacts } from './shop-facts.js';
import { shopInventory } from './shop-inventory.js';

const subjectId = 'c-1';
const person = { type: 'person', id: 'p-1', subjectId } as const;

const ledger = createLedger({
  store: createMemoryStore(),
  policies: [repairShop()],
  crypto: nodeCrypto,
  presentationKeys: ['a key of these tests, 32 letters or more'],
  keepProof: keptFor.proof,
});

const empty = (id: string) => defineDataSource({ id, title: { en: id }, collect: async () => ({ sets: [] }) });

test.each(['en', 'de'] as const)(
  'the public page says of each period what is said of what is held: %s',
  async (locale) => {
    const sources = [empty('shop'), empty('newsletter')];
    const rights = createRights({ ledger, sources, facts: shopFacts, inventory: shopInventory });
    const page = JSON.stringify(await rights.publicInventory({ locale }));
    expect(page).toContain(keptFor.words[locale]);
    expect(page).toContain(keptFor.proof.words[locale]);
    const customers = { find: () => undefined } as unknown as Tables['customers']; // what is asked of it here
    expect(customerSet({ customers }, []).until).toBe(keptFor.words);
  },
);

test('the log says of its sets how long the shop keeps it', async () => {
  const mine = ledger.as(person);
  const { presentation } = await mine.form({ subjectId });
  const act = { kind: 'pointer', afterMs: 1500, changes: 1 } as const;
  const yes = { questionId: 'news', channel: 'email', answer: 'given', act } as const;
  await mine.submit({ subjectId, submission: { id: randomId(), presentation, mode: 'screen', answers: [yes] } });
  const { sets } = await ledger.as({ type: 'staff', id: 'eva' }).ledgerData(subjectId);
  expect(sets.map(({ until }) => until)).toEqual([keptFor.proof.words]);
});
