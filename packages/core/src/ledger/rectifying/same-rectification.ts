import { canonicalJson } from '../../canonical/canonical-json.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { BeginRectificationInput, HeldPlace, Rectification } from '../../model/rectification.js';

const placeOf = ({ system, set, item, column, before }: HeldPlace) => ({ system, set, item, column, before });

const wordsOf = ({
  reason,
  after,
  meanwhile,
  places,
}: Pick<Rectification, 'reason' | 'after' | 'meanwhile'> & {
  readonly places: readonly HeldPlace[];
}): string => canonicalJson({ reason, after, meanwhile, places: places.map(placeOf) });

/** What was sent under the id of one that there is says the same. @throws `idempotency_mismatch` where it says something else */
export function assertSameRectification(
  so: Rectification,
  said: Pick<BeginRectificationInput, 'reason' | 'after' | 'meanwhile' | 'request' | 'places'>,
): void {
  const isOfAnother = said.request !== undefined && said.request !== so.request;
  if (isOfAnother || wordsOf(said) !== wordsOf(so)) throw new ConsentError('idempotency_mismatch', { path: '/id' });
}
