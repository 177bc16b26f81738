import type { Dice } from './create-dice.js';
import type { FilledCustomer } from './fill-shop.js';
import type { Step } from './step.js';
import { stories } from './stories.js';

const total = stories.reduce((sum, [weight]) => sum + weight, 0);

function storyOf(dice: Dice): (typeof stories)[number][1] {
  let left = dice.below(total);
  for (const [weight, story] of stories) {
    left -= weight;
    if (left < 0) return story;
  }
  return () => [];
}

/** What all customers ever said, in no order. */
export const makeHistories = (customers: readonly FilledCustomer[], dice: Dice, now: number): readonly Step[] =>
  customers.flatMap(({ createdAt, ...subject }) => storyOf(dice)(subject, dice, createdAt, now));
