import type { Dice } from './create-dice.js';

const DAY = 86_400_000;

/** The sentence beside the old CRM's box, and one that somebody used for a while without telling anybody. */
const wording = 'Yes, Acme Repairs may send me its newsletter by e-mail. I can stop it at any time.';
const other = 'Send me your offers!';

/** Of each hundred customers, in this order: what the old CRM has of so many of them. */
const shares = [
  [34, 'proved'],
  [6, 'without wording'],
  [6, 'without date'],
  [14, 'no'],
  [36, 'nothing'],
  [2, 'unclear'],
  [1, 'another wording'],
  [1, 'a word of somebody’s own'],
] as const;

type Kind = (typeof shares)[number][1];

const kinds: readonly Kind[] = shares.flatMap(([count, kind]) => Array<Kind>(count).fill(kind));

/** As people write a day in Austria: `3.5.2025`. Recent enough that a yes has not ended by itself. */
function day(dice: Dice, now: number): string {
  const then = new Date(now - dice.between(20, 600) * DAY);
  return `${then.getUTCDate()}.${then.getUTCMonth() + 1}.${then.getUTCFullYear()}`;
}

/** What the old CRM says of a customer: the answer, since when, and the words they read. */
export function oldAnswer(dice: Dice, index: number, now: number): readonly [string, string, string] {
  const since = day(dice, now);
  switch (kinds[index % kinds.length]) {
    case 'proved':
      return ['yes', since, wording];
    case 'without wording':
      return ['yes', since, ''];
    case 'without date':
      return ['yes', '', wording];
    case 'no':
      return ['no', since, ''];
    case 'unclear':
      return ['?', '', ''];
    case 'another wording':
      return ['yes', since, other];
    case 'a word of somebody’s own':
      return ['ask wife', '', ''];
    default:
      return ['', '', ''];
  }
}
