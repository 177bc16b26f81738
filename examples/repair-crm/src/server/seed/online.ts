import type { Actor, Channel } from '@unticked/core';
import { choices } from './choices.js';
import { type Step, type Subject, says } from './step.js';

/** What brings the answers of the shop's two other systems into the log. */
const bridge: Actor = { type: 'system', id: 'bridge', name: 'Online bridge' };

const systems = {
  newsletter: { system: 'newsletter-tool', object: 'subscriber', label: 'Newsletter' },
  webShop: { system: 'web-shop', object: 'account', label: 'Web shop' },
} as const;

/** The words of the newsletter tool's own form. */
const SHOWN = 'Send me news and offers by e-mail. I can stop at any time.';

/** The account of a customer with one of the two: linked by whoever serves them. */
export function onlineAccount(kind: keyof typeof systems, { customerId, clerk }: Subject) {
  const { system, object, label } = systems[kind];
  const key = { system, object, id: customerId.replace('c-', `${object.slice(0, 3)}-70`) };
  return {
    linked: (at: number): Step => ({
      at,
      run: async ({ shop, dice }) => {
        await shop.ledger.as(clerk).linkProfile({ subjectId: customerId, id: dice.id(), profile: { ...key, label } });
      },
    }),
    /** They answered there; their record and its time are what proves it. */
    said: (at: number, ...channels: readonly Channel[]): Step =>
      says(at, customerId, {
        actor: bridge,
        mode: 'foreign_form',
        purposes: ['news'],
        capture: {
          method: 'foreign_system',
          source: key,
          evidence: {
            kind: 'foreign_record',
            system,
            recordId: key.id,
            at: new Date(at).toISOString(),
            text: SHOWN,
          },
        },
        choose: choices.yes(...channels),
      }),
  };
}
