import type { Actor, Answer, Capture, Mode, PresentedForm } from '@unticked/core';
import { orderSource } from '../../shared/order.js';
import { contactPointsOf } from '../consent/contact-points.js';
import type { Shop } from '../shop.js';
import type { Dice } from './create-dice.js';

export interface Said {
  readonly customerId: string;
  readonly actor: Actor;
  readonly mode: Mode;
  readonly purposes: readonly string[];
  readonly capture?: Capture;
  readonly choose: (form: PresentedForm) => readonly Answer[];
}

const DAY = 86_400_000;

/** The repair that the customer has come for, if it was on that day. */
function sourceOf({ tables, now }: Shop, customerId: string) {
  const order = tables.orders
    .of(customerId)
    .find(({ createdAt }) => Math.abs(Date.parse(createdAt) - now().getTime()) < DAY);
  return order && orderSource(order.id);
}

/** One save, by the same way as from a screen: a form is handed out, somebody looks at it, the answers come back. */
export async function answerAs(
  shop: Shop,
  dice: Dice,
  wait: (milliseconds: number) => void,
  said: Said,
): Promise<void> {
  const { customerId, actor, mode, purposes, capture, choose } = said;
  const customer = shop.tables.customers.find(customerId);
  if (!customer) throw new Error(`no customer ${customerId}`);
  const ledger = shop.ledger.as(actor);
  const form = await ledger.form({ subjectId: customerId, purposes, locale: customer.language });
  wait(60_000);
  const act = () => ({
    kind: dice.chance(0.8) ? ('pointer' as const) : ('keyboard_or_assistive' as const),
    afterMs: 5_000 + dice.below(40_000),
    changes: 1,
  });
  // Only on a screen is it the person who acts on the box.
  const answers = choose(form).map((answer) => (mode === 'screen' ? { ...answer, act: act() } : answer));
  const source = sourceOf(shop, customerId);
  const got = capture && { capture: actor.type === 'staff' && source ? { ...capture, source } : capture };
  const submission = { id: dice.id(), presentation: form.presentation, mode, answers, ...got };
  const { rejected } = await ledger.submit({
    subjectId: customerId,
    submission,
    contactPoints: contactPointsOf(customer),
  });
  // A seed that the rule refuses would show a shop that cannot be.
  if (rejected.length > 0) throw new Error(`${customerId}: ${JSON.stringify(rejected)}`);
}
