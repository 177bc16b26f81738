import { appendFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type ConsentStore, createLedger, type DataSource } from '@unticked/core';
import { nodeCrypto } from '@unticked/core/node';
import { createRights, defineDataSource } from '@unticked/core/rights';
import { aClerk, aPerson, testPolicy } from '@unticked/testkit';

const key = 'a key of the tests, 32 characters and more';

/** The same call in every process. */
export const toErase = {
  subjectId: 'maria',
  id: 'an-erasure-that-is-cut-off',
  because: 'consent_withdrawn',
  afterwards: 'do_not_contact',
  receivedOn: '2026-01-15',
} as const;

/** A system that keeps one file of a person, and a list of the runs that took it away. */
const systemIn = (folder: string, id: string): DataSource =>
  defineDataSource({
    id,
    title: { en: id },
    collect: async () => ({ sets: [] }),
    eraser: {
      plan: async () => [{ id: 'file', title: { en: 'File' }, count: 1, fate: 'goes' }],
      erase: async (_, run) => {
        const file = join(folder, id);
        if (existsSync(file)) appendFileSync(join(folder, `${id}.runs`), `${run.id}\n`);
        rmSync(file, { force: true });
      },
    },
  });

/** A ledger over a store, and the rights over it and two other systems with their files in a folder. */
export function erasingOn(store: ConsentStore, folder: string) {
  const ledger = createLedger({
    store,
    policies: [testPolicy()],
    presentationKeys: [key],
    addressKey: key,
    crypto: nodeCrypto,
    keepProof: { period: 'P3Y', ground: 'legal_claims' },
  });
  const sources = [systemIn(folder, 'crm'), systemIn(folder, 'newsletter')];
  return {
    person: ledger.as(aPerson()),
    staff: ledger.as(aClerk()),
    rights: createRights({ ledger, sources }).as(aClerk()),
  };
}
