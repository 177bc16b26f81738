import type { Json } from '../../canonical/canonical-json.js';
import type { Instant } from '../../canonical/instant.js';
import type { HistoryEntry } from '../../model/history.js';
import type { ExportedCell, HeldState } from './exported-cells.js';
import { jsonOf } from './json-of.js';
import { stateSince } from './state-since.js';

/** DPV 2.3 has no term for a box left alone, for a text that has changed, for a child that came of age, nor for a gate that is shut. */
const dpvStates: Readonly<Record<HeldState, string>> = {
  not_asked: 'ConsentUnknown',
  unknown: 'ConsentUnknown',
  requested: 'ConsentRequested',
  deferred: 'ConsentRequestDeferred',
  not_given: 'ConsentRefused',
  refused: 'ConsentRefused',
  given: 'ConsentGiven',
  withdrawn: 'ConsentWithdrawn',
  stopped: 'ConsentRevoked',
  invalidated: 'ConsentInvalidated',
  expired: 'ConsentExpired',
  outdated: 'ConsentExpired',
  of_age: 'ConsentExpired',
  shut: 'ConsentStatusInvalidForProcessing',
};

const kinds: Readonly<Partial<Record<HistoryEntry['kind'], string>>> = {
  requested: 'ConsentRequested',
  deferred: 'ConsentRequestDeferred',
  not_given: 'ConsentRefused',
  refused: 'ConsentRefused',
  given: 'ConsentGiven',
  renewed: 'RenewedConsentGiven',
  withdrawn: 'ConsentWithdrawn',
  objected: 'ConsentWithdrawn',
  stopped: 'ConsentRevoked',
  invalidated: 'ConsentInvalidated',
  parked: 'ConsentUnknown',
};

const isYes = (term: string): boolean => term === 'ConsentGiven' || term === 'RenewedConsentGiven';

function statusOf(
  term: string,
  isExpress: boolean,
  said: {
    readonly at?: Instant | undefined;
    readonly until?: Instant | 'none' | null | undefined;
    readonly method?: string | undefined;
    readonly indicatedBy?: HistoryEntry['indicatedBy'];
  },
): Json {
  const { at, until, method, indicatedBy } = said;
  const how = isExpress ? 'dpv:ExplicitlyExpressedConsent' : 'dpv:ExpressedConsent';
  const guardian: Json = { '@type': 'dpv:GuardianOfDataSubject' };
  const end: Json = { '@type': 'dpv:UntilTimeDuration', 'rdf:value': until ?? '' };
  return jsonOf({
    '@type': isYes(term) ? [`dpv:${term}`, how] : `dpv:${term}`,
    'dpv:isIndicatedAtTime': at,
    'dpv:isIndicatedBy':
      indicatedBy === undefined ? undefined : indicatedBy === 'guardian' ? guardian : 'dpv:DataSubject',
    'dpv:hasIndicationMethod': method,
    'dpv:hasDuration': isYes(term) && until && until !== 'none' ? end : undefined,
  });
}

/**
 * What was said over time, and last what holds. No yes is written that came after what holds now: whatever voided it, a reader who takes
 * the latest must not find more than is true here.
 */
export function dpvStatuses(exported: ExportedCell): readonly Json[] {
  const { cell, entries, state, owner } = exported;
  const isExpress = owner.purpose.specialCategories === true;
  const since = stateSince(exported);
  // A question takes nothing away from a yes in the format, so where only a question stands no yes may be read before it.
  const isOnlyAsked = state === 'requested' || state === 'deferred';
  const earlier = entries.flatMap((entry) => {
    const term = kinds[entry.kind];
    const isLast = entry.ref.seq === cell.decidedBy?.seq && state === cell.status;
    if (term === undefined || isLast) return [];
    if (isYes(term) && (isOnlyAsked || (since !== undefined && entry.effectiveAt > since))) return [];
    const { effectiveAt: at, until, method, indicatedBy } = entry;
    return [statusOf(term, isExpress, { at, until, method, indicatedBy })];
  });
  const decided = entries.find(({ ref }) => ref.seq === cell.decidedBy?.seq);
  const last = statusOf(dpvStates[state], isExpress, {
    at: since,
    until: cell.until,
    method: cell.proof?.method,
    indicatedBy: state === cell.status ? decided?.indicatedBy : undefined,
  });
  return [...earlier, last];
}
