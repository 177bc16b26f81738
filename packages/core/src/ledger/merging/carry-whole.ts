import type { LoggedEvent } from '../../model/logged-event.js';
import { foldSubject } from '../../status/fold-subject.js';
import type { EventDraft } from '../event-draft.js';
import type { TrustedLog } from '../read-trusted.js';
import { draftOf } from './draft-of.js';

/** Removed and brought back, held and released, erased and come back: it is over, and was about the other log. */
const isOver = (event: { readonly kind: string; readonly releases?: number }): boolean =>
  over.has(event.kind) || event.releases !== undefined;
const over: ReadonlySet<string> = new Set(['held', 'removed', 'restored', 'erased']);

/**
 * All that counts of a log, for a person who has none yet: whoever a lead becomes is nobody else, so that their yes goes on,
 * with its proof, for the address it was given for.
 * @param first seq that the first of them will get
 */
export function carryWhole(
  from: TrustedLog,
  into: readonly LoggedEvent[],
  first: number,
  now: string,
): readonly EventDraft[] {
  const seqs = new Map<number, number>();
  for (const { ref, event } of into)
    if (event !== 'unreadable' && event.carried && event.carried.logId === from.logId)
      seqs.set(event.carried.seq, ref.seq);
  const missing = foldSubject(from.entries, now)
    .live.filter(({ ref, event }) => !seqs.has(ref.seq) && !('side' in event && event.side) && !isOver(event))
    .toSorted((a, b) => a.ref.seq - b.ref.seq);
  for (const [index, { ref }] of missing.entries()) seqs.set(ref.seq, first + index);
  const moved = (seq: number): number => seqs.get(seq) ?? 0;
  return missing.map((entry) => {
    const { event } = entry;
    const named = {
      ...('corrects' in event && event.corrects !== undefined ? { corrects: moved(event.corrects) } : {}),
      ...('affects' in event && event.affects ? { affects: event.affects.map(moved) } : {}),
      ...('confirms' in event && event.confirms
        ? { confirms: { ...event.confirms, seq: moved(event.confirms.seq) } }
        : {}),
    };
    const draft = draftOf(from, entry, event.effectiveAt);
    return { ...draft, event: { ...draft.event, ...named } };
  });
}
