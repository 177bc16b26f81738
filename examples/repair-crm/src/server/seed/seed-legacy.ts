import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleOf, toCsv } from '@unticked/core';
import { inTransaction } from '../db/in-transaction.js';
import { openShop } from '../open-shop.js';
import { createDice } from './create-dice.js';
import { devices, faults } from './devices.js';
import { makePerson } from './make-person.js';
import { oldAnswer } from './old-answer.js';

const CUSTOMERS = 5_000;
const DAY = 86_400_000;

/** What the old CRM was told, in a file of its own beside the shop's. */
const OLD_FILE = 'old-crm.csv';

const heading = ['customer', 'name', 'e-mail', 'newsletter', 'since', 'wording'] as const;

/**
 * Fills a new data folder with 5,000 customers from before there was a consent log: the shop knows them, the log knows nobody, and
 * what they said lies in the old CRM's file. What will be published is only observed at first. Does nothing where it was done before.
 */
export async function seedLegacy(dataDirectory: string, now = Date.now()): Promise<void> {
  if (existsSync(join(dataDirectory, OLD_FILE))) return;
  const shop = await openShop({ dataDirectory, fresh: true }, () => new Date(now));
  const { customers, orders, settings } = shop.tables;
  const dice = createDice(20_190_501);
  const rows = inTransaction(shop.db, () =>
    Array.from({ length: CUSTOMERS }, (_, index) => {
      // Everybody has an address of their own, so that the counts of a list are those of people.
      const person = { ...makePerson(dice, index), email: `legacy${index}@mail.example` };
      const at = new Date(now - dice.between(30, 1_500) * DAY).toISOString();
      const id = customers.create(person, at, null);
      orders.create(id, { device: dice.pick(devices), fault: dice.pick(faults) }, at, 'handed_over');
      return [id, person.name, person.email, ...oldAnswer(dice, index, now)];
    }),
  );
  for (const { id } of sampleOf('repair-shop').purposes) settings.setEnforcement(id, 'observe');
  await shop.close();
  // Last of all: it says that the rest is complete.
  writeFileSync(join(dataDirectory, OLD_FILE), toCsv([heading, ...rows], { separator: ';' }));
}
