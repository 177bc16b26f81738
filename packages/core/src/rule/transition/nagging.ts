import { addDuration } from '../../canonical/duration.js';
import type { Instant } from '../../canonical/instant.js';
import { defineCheck } from '../define-check.js';

/** A request that is about to go out for a purpose and channel. */
export interface OutboundRequest {
  readonly at: Instant;
  /** When the person said no; absent where they did not, or where it was a mistake. */
  readonly saidNoAt?: Instant;
  /** What is asked has changed materially since. */
  readonly changedSince: boolean;
  /** ISO 8601 duration. */
  readonly cooldown: string;
}

/** A form that the person opened is none: this is about messages that the person did not ask for. */
export const nagging = defineCheck<OutboundRequest>({
  code: 'UO-T06',
  title: 'asked again too soon',
  severity: 'error',
  inspects: 'transition',
  enforced: '`ledger.measure` with `requested`, `ledger.mayAsk`',
  sources: ['EDPB 03/2022 (continuous prompting)', '11 CCR §7004(a)(2)(B)'],
  check: ({ at, saidNoAt, changedSince, cooldown }) => {
    if (saidNoAt === undefined || changedSince) return [];
    const until = addDuration(saidNoAt, cooldown);
    return at < until ? [{ path: '', params: { until } }] : [];
  },
});
