import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inTransaction } from '../db/in-transaction.js';
import { type OpenShop, openShop } from '../open-shop.js';
import { createDice, type Dice } from './create-dice.js';
import { fillShop } from './fill-shop.js';
import { makeHistories } from './make-histories.js';
import { shopPolicies } from './policies.js';
import type { Step } from './step.js';

const manager = { type: 'staff', id: 'dana', name: 'Dana M.', place: 'Linz office' } as const;

/** The three versions of the shop's policy, each on its day. */
const publications = (now: number): readonly Step[] =>
  shopPolicies(now).map((policy) => ({
    at: Date.parse(policy.effectiveFrom),
    run: async ({ shop }) => {
      await shop.ledger.as(manager).publish(policy);
      shop.tables.policies.keep(policy, policy.effectiveFrom, manager.name);
      shop.tables.settings.usePolicy(policy.id);
    },
  }));

async function play(
  shop: OpenShop,
  dice: Dice,
  steps: readonly Step[],
  setClock: (time: number) => void,
): Promise<void> {
  let time = 0;
  const wait = (milliseconds: number): void => {
    time += milliseconds;
    setClock(time);
  };
  for (const { at, run } of steps.toSorted((a, b) => a.at - b.at)) {
    time = Math.max(time, at);
    setClock(time);
    await run({ shop, dice, wait });
  }
}

/**
 * Fills a new data folder with 200 customers and three years of what they said, through the ledger's own API with a clock that
 * runs through those years. Does nothing where it was done before; begins again where it was interrupted.
 */
export async function seed(dataDirectory: string, now = Date.now()): Promise<void> {
  const isDone = existsSync(join(dataDirectory, 'crm.sqlite')) && (await wasFilled(dataDirectory));
  if (isDone) return;
  let time = now;
  const shop = await openShop({ dataDirectory, fresh: true }, () => new Date(time));
  const dice = createDice(20_261_122);
  const subjects = inTransaction(shop.db, () => fillShop(shop.tables, dice, now));
  const steps = [...publications(now), ...makeHistories(subjects, dice, now)];
  await play(shop, dice, steps, (moved) => {
    time = Math.min(moved, now);
  });
  shop.tables.settings.markFilled();
  await shop.close();
}

async function wasFilled(dataDirectory: string): Promise<boolean> {
  const shop = await openShop({ dataDirectory, fresh: false });
  const filled = shop.tables.settings.isFilled();
  await shop.close();
  return filled;
}
