import type { Instant } from '../../canonical/instant.js';
import type { DueCounts } from '../../model/due.js';
import type { DueRunEvent } from '../../model/event.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import { dueLog } from '../../model/subject-id.js';
import type { LedgerContext } from '../ledger-context.js';
import { readTrusted } from '../read-trusted.js';

/** A kind of run through everybody: each has its own logs, so that one does not wait for the other. */
export interface RunKind<Counts extends DueRunEvent['counts']> {
  /** The reserved log of one month. */
  readonly logOf: (month: string) => string;
  /** What a run has done that has done nothing. */
  readonly none: Counts;
}

export const sendingRun: RunKind<DueCounts> = {
  logOf: dueLog,
  none: { reminders: 0, confirmations: 0, undelivered: 0 },
};

/** An entry of a run, and whom it is through with. */
export interface RunStep<Counts> {
  readonly event: DueRunEvent & { readonly counts: Counts };
  readonly reached: string;
}

export const monthOf = (instant: Instant): string => instant.slice(0, 7);

/** The month before one that is written `YYYY-MM`. */
export function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 2, 1)).toISOString().slice(0, 7);
}

/** What runs wrote down, oldest first. */
export const stepsOf = <Counts extends DueRunEvent['counts']>(
  entries: readonly LoggedEvent[],
): readonly RunStep<Counts>[] =>
  entries.flatMap(({ event, envelope }) =>
    event !== 'unreadable' && event.kind === 'due_run'
      ? [
          {
            event: event as RunStep<Counts>['event'], // the logs of a kind of run have only its counts
            reached: (typeof envelope === 'object' ? envelope.reached : undefined) ?? '',
          },
        ]
      : [],
  );

/** What the runs of one month wrote down. */
export async function runsIn<Counts extends DueRunEvent['counts']>(
  context: LedgerContext,
  tenant: string,
  kind: RunKind<Counts>,
  month: string,
): Promise<readonly RunStep<Counts>[]> {
  return stepsOf<Counts>((await readTrusted(context, { tenant, subject: kind.logOf(month) })).entries);
}
