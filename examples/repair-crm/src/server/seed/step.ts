import type { Actor, Channel, Measure } from '@unticked/core';
import type { Shop } from '../shop.js';
import { answerAs, type Said } from './answer-as.js';
import type { Dice } from './create-dice.js';

/** Whom a history is about. */
export interface Subject {
  readonly customerId: string;
  /** Whoever serves this customer. */
  readonly clerk: Actor;
  /** Those of news by which they can be reached at all. */
  readonly channels: readonly Channel[];
}

export interface Tools {
  readonly shop: Shop;
  readonly dice: Dice;
  /** Moves the clock on. */
  readonly wait: (milliseconds: number) => void;
}

/** Something that happened at a time. */
export interface Step {
  readonly at: number;
  readonly run: (tools: Tools) => Promise<void>;
}

export const says = (at: number, customerId: string, said: Omit<Said, 'customerId'>): Step => ({
  at,
  run: ({ shop, dice, wait }) => answerAs(shop, dice, wait, { ...said, customerId }),
});

export const measures = (at: number, { customerId, clerk }: Subject, measure: Measure): Step => ({
  at,
  run: async ({ shop, dice }) => {
    await shop.ledger.as(clerk).measure({ subjectId: customerId, id: dice.id(), measures: [measure] });
  },
});
