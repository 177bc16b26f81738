import { pointer } from '../../errors/pointer.js';
import type { EventRef } from '../../model/event-ref.js';
import { defineCheck, type Hit } from '../define-check.js';

/** One log as it was read at two times. Erasing an envelope changes no ref; purging a whole log is said. */
export interface LogReadings {
  readonly earlier: readonly Pick<EventRef, 'seq' | 'hash'>[];
  readonly later: readonly Pick<EventRef, 'seq' | 'hash'>[];
  /** The log was purged as a whole in between, and may have begun again. */
  readonly purged?: boolean;
}

export const notAppendOnly = defineCheck<LogReadings>({
  code: 'UO-R03',
  title: 'history rewritten',
  severity: 'error',
  inspects: 'record',
  enforced: 'the hash chain and `verify`, the conformance suite of stores',
  sources: ['GDPR Art. 7(1) (inference)'],
  check: ({ earlier, later, purged = false }) => {
    const hits: Hit[] = later.flatMap(({ seq }, index) =>
      seq === index + 1 ? [] : [{ path: pointer('later', index), params: { why: 'gap', seq } }],
    );
    if (purged) return hits;
    const now = new Map<number, string>(later.map(({ seq, hash }) => [seq, hash]));
    earlier.forEach(({ seq, hash }, index) => {
      const found = now.get(seq);
      if (found !== hash) {
        hits.push({ path: pointer('earlier', index), params: { why: found === undefined ? 'gone' : 'changed', seq } });
      }
    });
    return hits;
  },
});
