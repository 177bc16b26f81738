import type { Instant } from '../../canonical/instant.js';
import { ConsentError } from '../../errors/consent-error.js';
import { invalidAt } from '../../errors/invalid-at.js';
import type { RightsRequest } from '../../model/rights-request.js';
import { dueBy } from './due-by.js';
import type { StepToWrite } from './write-step.js';

type Extension = Pick<StepToWrite['event'], 'dueBy' | 'effectiveAt' | 'toldAt'>;

/**
 * The two months more that a person was told of (GDPR Art. 12(3)): within one month of receipt, which is when they were told, not when
 * it is written down. `unchanged` where two wrote down the same.
 * @throws `overdue` where they were told after the first month; `invalid` before it came, or to come
 */
export function extensionOf(
  { receivedOn, term, steps }: Pick<RightsRequest, 'receivedOn' | 'term' | 'steps'>,
  { note, toldAt }: { readonly note?: string | undefined; readonly toldAt?: string | undefined },
  now: Instant,
): Extension | 'unchanged' {
  const effectiveAt = (toldAt ?? now) as Instant; // the schema has read it
  if (effectiveAt > now) throw invalidAt('in_future', '/toldAt');
  if (effectiveAt < `${receivedOn}T00:00:00.000Z`) throw invalidAt('before_received', '/toldAt');
  const same = steps.some((one) => one.step === 'extended' && one.note === note && one.toldAt === toldAt);
  if (term === 'extended' && same) return 'unchanged';
  if (effectiveAt >= dueBy(receivedOn, 'one_month'))
    throw new ConsentError('overdue', { path: toldAt === undefined ? '/step' : '/toldAt' });
  return {
    dueBy: dueBy(receivedOn, 'extended'),
    effectiveAt,
    ...(toldAt === undefined ? {} : { toldAt: effectiveAt }),
  };
}
