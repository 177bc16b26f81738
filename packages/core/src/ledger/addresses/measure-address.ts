import { ConsentError } from '../../errors/consent-error.js';
import type { Actor } from '../../model/actor.js';
import type { AddressMeasureInput } from '../../model/address-measure.js';
import { foldSubject } from '../../status/fold-subject.js';
import { addressLogOf } from '../address-log-of.js';
import { append, nowFor } from '../append.js';
import { decideMeasure, misdirected } from '../decide-measure.js';
import type { LedgerContext } from '../ledger-context.js';
import { invalidMeasures, readMeasures } from '../read-measures.js';

const kinds: ReadonlySet<string> = new Set(['suppressed', 'lifted']);

/** Suppresses an address or lifts that, across all people. See `Ledger.measureAddress`. */
export async function measureAddress(
  context: LedgerContext,
  tenant: string,
  actor: Actor,
  input: AddressMeasureInput,
): Promise<{ readonly outcome: 'recorded' | 'unchanged' }> {
  if (actor.type === 'person') throw new ConsentError('forbidden');
  const { id, measures } = readMeasures(input);
  const wrong = measures.flatMap(({ kind }, index) => {
    const path = `/measures/${index}/kind`;
    return kinds.has(kind) ? [] : [{ code: 'wrong_value', severity: 'error' as const, path, params: {} }];
  });
  if (wrong.length > 0) throw invalidMeasures(wrong);
  if (typeof input.address !== 'string' || input.address.trim() === '')
    throw invalidMeasures([{ code: 'address_missing', severity: 'error', path: '/address', params: {} }]);
  const ref = await addressLogOf(context, tenant, input.address);
  if (!ref) throw new ConsentError('unsupported', { params: { needs: 'addressKey' } });
  return append<{ readonly outcome: 'recorded' | 'unchanged' }>(context, ref, async (log) => {
    if (log.stored.some(({ event }) => event !== 'unreadable' && event.submissionId === id))
      return { done: { outcome: 'unchanged' } };
    const { timeline } = await context.registry.load(tenant);
    const unknown = misdirected(measures, timeline);
    if (unknown.length > 0) throw invalidMeasures(unknown);
    const now = nowFor(context, log.entries);
    const given = { actor, fold: foldSubject(log.entries, now), timeline, now };
    return {
      submissionId: id,
      drafts: measures.flatMap((one) => decideMeasure(given, one)),
      derive: () => ({ rows: [], state: 'internal' }),
      result: () => ({ outcome: 'recorded' }),
    };
  });
}
