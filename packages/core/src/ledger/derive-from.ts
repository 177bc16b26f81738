import type { LoggedEvent } from '../model/logged-event.js';
import type { SubjectState } from '../model/status.js';
import { foldSubject } from '../status/fold-subject.js';
import type { PolicyTimeline } from '../status/policy-timeline.js';
import { type AnswerChange, changesOf } from './changes-of.js';
import type { StandingRow } from './consent-store.js';
import { changedRows, rowsOf } from './rows-of.js';

export interface Derived {
  readonly rows: readonly StandingRow[];
  readonly state: SubjectState;
  /** Not stored: the host is told of them. */
  readonly changes: readonly AnswerChange[];
}

/** Who is only linked, or is nobody any more after a split, is on no list. A hold shuts rows, not the person. */
function listedAs(state: SubjectState | 'unknown'): SubjectState {
  if (state === 'unknown') return 'internal';
  return state === 'held' ? 'active' : state;
}

/** What must be stored beside new entries, in the same write: the rows that they change, and the subject's state. */
export function deriveFrom(before: readonly LoggedEvent[], timeline: PolicyTimeline, now: string) {
  return (entries: readonly LoggedEvent[]): Derived => {
    const { state } = foldSubject(entries, now);
    const rows = changedRows(rowsOf(before, timeline, now), rowsOf(entries, timeline, now));
    const changes = changesOf(before, entries, timeline, now);
    return { rows, state: listedAs(state), changes };
  };
}
