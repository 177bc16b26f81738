import type { Finding } from '../../errors/finding.js';
import type { LoggedEvent } from '../../model/logged-event.js';

/** RT-02: an erasure that does not say why what is left is kept, or how long. */
export const tombstoneFindings = (entries: readonly LoggedEvent[]): readonly Finding[] =>
  entries.flatMap(({ ref, event }): readonly Finding[] => {
    if (event === 'unreadable' || event.kind !== 'erased' || event.redacts !== 'all') return [];
    const isWhole = event.kept?.ground !== undefined && event.kept.until !== undefined;
    return isWhole ? [] : [{ code: 'RT-02', severity: 'error', path: '', params: { seq: ref.seq } }];
  });
