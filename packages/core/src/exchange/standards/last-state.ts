import { type Instant, toMilliseconds } from '../../canonical/instant.js';
import type { ForeignWord } from '../../model/foreign-statement.js';
import { foreignProtection } from '../foreign-protection.js';

interface Dated {
  readonly says: ForeignWord;
  readonly at?: Instant;
  readonly until?: Instant;
}

const endOf = ({ until }: Dated): number => (until === undefined ? Number.POSITIVE_INFINITY : toMilliseconds(until));

const isStricter = (a: Dated, b: Dated): boolean =>
  a.says === b.says ? endOf(a) < endOf(b) : foreignProtection[a.says] > foreignProtection[b.says];

const strictest = <T extends Dated>(states: readonly T[]): T | undefined =>
  states.reduce<T | undefined>((best, one) => (best === undefined || isStricter(one, best) ? one : best), undefined);

/**
 * Which of several states of one consent stands. What takes away stands until a later yes; of one instant the stricter. Where the time
 * of one is unknown nobody can tell what came last, so the strictest of all stands. That a question was put changes nothing.
 */
export function lastState<T extends Dated>(states: readonly T[]): T | undefined {
  const telling = states.filter(({ says }) => says !== 'nothing_said');
  if (telling.length === 0) return states[0];
  if (telling.some(({ at }) => at === undefined)) return strictest(telling);
  const yes = telling
    .flatMap(({ says, at }) => (says === 'agreed' && at !== undefined ? [at] : []))
    .toSorted()
    .at(-1);
  return strictest(telling.filter(({ at }) => yes === undefined || (at !== undefined && at >= yes)));
}
