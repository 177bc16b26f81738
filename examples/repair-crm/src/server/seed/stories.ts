import type { Channel } from '@unticked/core';
import { addressMeanings } from '../../shared/customer-input.js';
import { atTheCounter } from './at-the-counter.js';
import { choices } from './choices.js';
import type { Dice } from './create-dice.js';
import { occasions } from './occasions.js';
import { onlineAccount } from './online.js';
import { measures, type Step, type Subject } from './step.js';

const DAY = 86_400_000;

/** @param now nothing happens later */
type Story = (subject: Subject, dice: Dice, first: number, now: number) => readonly Step[];

/** Some time between two instants, while the shop is open. */
const later = (dice: Dice, after: number, now: number): number =>
  Math.max(after + 1_800_000, atTheCounter(dice, dice.between(after, now), now));

/** What this customer would like, of the ways by which they can be reached. */
function wishOf({ channels }: Subject, dice: Dice): readonly Channel[] {
  const wished: readonly Channel[] = dice.pick([['email', 'sms'], ['email', 'sms'], ['email'], ['sms']]);
  const possible = wished.filter((channel) => channels.includes(channel));
  return possible.length > 0 ? possible : channels;
}

const inShop = (dice: Dice) => (dice.chance(0.5) ? occasions.ownHand : occasions.readOut);

const saidYes: Story = (subject, dice, first, now) => {
  const yes = choices.yes(...wishOf(subject, dice));
  const visit = inShop(dice)(first, subject, yes);
  // Old customers come back; some are asked again then, because the wording changed or the yes ran out.
  const back =
    now - first > 300 * DAY && dice.chance(0.6)
      ? [inShop(dice)(later(dice, Math.max(first, now - 300 * DAY), now), subject, yes)]
      : [];
  return [visit, ...back];
};

const byPhone: Story = (subject, dice, first) => [
  occasions.phone(first, subject, choices.yes(...wishOf(subject, dice))),
];

const onPaper: Story = (subject, dice, first, now) => [
  occasions.readOut(first, subject, choices.nothing),
  // Whoever came within the last two hours has their card typed in now: a day on paper is never in the future.
  occasions.card(Math.min(first + 2 * 3_600_000, now), subject, choices.yes(...wishOf(subject, dice))),
];

const inPortal: Story = (subject, dice, first, now) => [
  occasions.readOut(first, subject, choices.nothing),
  occasions.portal(later(dice, first, now), subject, choices.yes('email')),
];

const leftEmpty: Story = (subject, dice, first) => [inShop(dice)(first, subject, choices.nothing)];

const saidNo: Story = (subject, dice, first) => [inShop(dice)(first, subject, choices.no)];

const tookBack: Story = (subject, dice, first, now) => {
  const channels = wishOf(subject, dice);
  const note = dice.pick(['Too many mails.', 'Moves abroad.', 'Only wants repair messages.', 'Zu viele Mails.']);
  const stopped = channels.length > 1 && dice.chance(0.5) ? channels.slice(0, 1) : channels;
  return [
    inShop(dice)(first, subject, choices.yes(...channels)),
    occasions.phone(later(dice, first, now), subject, choices.stop(...stopped), note),
  ];
};

const slip: Story = (subject, dice, first) => [
  inShop(dice)(first, subject, choices.yes(...subject.channels)),
  occasions.readOut(
    first + dice.between(60_000, 600_000) + 120_000,
    subject,
    choices.slip(subject.channels.at(-1) ?? 'sms'),
  ),
];

const moved: Story = (subject, dice, first, now) => {
  const meaning = dice.pick(addressMeanings);
  const at = later(dice, first, now);
  const change = (from: string, to: string) =>
    measures(at, subject, { kind: 'contact_point_changed', channel: 'email', from, to, meaning });
  return [
    occasions.ownHand(first, subject, choices.yes('email')),
    {
      at,
      run: async (tools) => {
        const { customers } = tools.shop.tables;
        const customer = customers.find(subject.customerId);
        if (!customer || customer.email === '') return;
        const email = customer.email.replace('@mail.', '@post.');
        customers.update(customer.id, customer.revision, { ...customer, email });
        await change(customer.email, email).run(tools);
      },
    },
  ];
};

const objected: Story = (subject, dice, first, now) => [
  inShop(dice)(first, subject, choices.yes('email')),
  occasions.phone(later(dice, first, now), subject, choices.objects, 'Wants no advertising of any kind.'),
];

const restricted: Story = (subject, dice, first, now) => [
  inShop(dice)(first, subject, choices.yes(...subject.channels)),
  measures(later(dice, first, now), subject, { kind: 'restricted', reason: 'Disputes an invoice.' }),
];

const changedTheirMindAgain: Story = (subject, dice, first, now) => {
  const stop = later(dice, first, first + (now - first) / 2);
  return [
    occasions.ownHand(first, subject, choices.yes(...subject.channels)),
    occasions.phone(stop, subject, choices.stop(...subject.channels), 'Asked to stop everything.'),
    occasions.readOut(later(dice, stop, now), subject, choices.yes('email')),
  ];
};

/** Signed up for the newsletter after their first visit; buys in the web shop too, where nothing was asked. */
const online: Story = (subject, _dice, first) => {
  if (!subject.channels.includes('email')) return [occasions.readOut(first, subject, choices.nothing)];
  const newsletter = onlineAccount('newsletter', subject);
  const webShop = onlineAccount('webShop', subject);
  return [
    occasions.readOut(first, subject, choices.nothing),
    newsletter.linked(first + 300_000),
    newsletter.said(first + 600_000, 'email'),
    webShop.linked(first + 900_000),
  ];
};

const neverAsked: Story = () => [];

/** What happens to how many of a hundred customers. */
export const stories: readonly (readonly [number, Story])[] = [
  [31, saidYes],
  [9, byPhone],
  [8, onPaper],
  [8, inPortal],
  [13, leftEmpty],
  [6, saidNo],
  [8, tookBack],
  [3, slip],
  [4, moved],
  [2, objected],
  [1, restricted],
  [2, changedTheirMindAgain],
  [3, neverAsked],
  [2, online],
];
