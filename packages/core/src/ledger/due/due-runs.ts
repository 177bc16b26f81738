import type { Instant } from '../../canonical/instant.js';
import type { DueCounts } from '../../model/due.js';
import type { DueRunEvent } from '../../model/event.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { DoneBy } from '../../model/person-state.js';
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
  /** Who took it up, where that was no timer. */
  readonly by?: DoneBy;
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
  entries.flatMap(({ event, envelope }) => {
    if (event === 'unreadable' || event.kind !== 'due_run') return [];
    const { reached = '', recordedBy: by } = typeof envelope === 'object' ? envelope : {};
    return [
      {
        event: event as RunStep<Counts>['event'], // the logs of a kind of run have only its counts
        reached,
        ...(by === undefined ? {} : { by }),
      },
    ];
  });

/** How far back a run is looked for. */
const MONTHS = 12;

/** The last step of a year that is meant. */
export async function lastStep<Counts extends DueRunEvent['counts']>(
  context: LedgerContext,
  tenant: string,
  kind: RunKind<Counts>,
  at: Instant,
  isMeant: (step: RunStep<Counts>) => boolean,
): Promise<RunStep<Counts> | undefined> {
  let month = monthOf(at);
  for (let looked = 0; looked < MONTHS; looked++, month = monthBefore(month)) {
    const found = (await runsIn(context, tenant, kind, month)).findLast(isMeant);
    if (found) return found;
  }
  return undefined;
}

/** What the runs of one month wrote down. */
export async function runsIn<Counts extends DueRunEvent['counts']>(
  context: LedgerContext,
  tenant: string,
  kind: RunKind<Counts>,
  month: string,
): Promise<readonly RunStep<Counts>[]> {
  return stepsOf<Counts>((await readTrusted(context, { tenant, subject: kind.logOf(month) })).entries);
}
