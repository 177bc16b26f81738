import type { Instant } from '../../canonical/instant.js';
import type { DueRunEvent } from '../../model/event.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import { dueLog } from '../../model/subject-id.js';
import type { LedgerContext } from '../ledger-context.js';
import { readTrusted } from '../read-trusted.js';

/** An entry of a run, and whom it is through with. */
export interface RunStep {
  readonly event: DueRunEvent;
  readonly reached: string;
}

export const monthOf = (instant: Instant): string => instant.slice(0, 7);

/** The month before one that is written `YYYY-MM`. */
export function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 2, 1)).toISOString().slice(0, 7);
}

/** What runs wrote down, oldest first. */
export const stepsOf = (entries: readonly LoggedEvent[]): readonly RunStep[] =>
  entries.flatMap(({ event, envelope }) =>
    event !== 'unreadable' && event.kind === 'due_run'
      ? [{ event, reached: (typeof envelope === 'object' ? envelope.reached : undefined) ?? '' }]
      : [],
  );

/** What the runs of one month wrote down. */
export async function runsIn(context: LedgerContext, tenant: string, month: string): Promise<readonly RunStep[]> {
  return stepsOf((await readTrusted(context, { tenant, subject: dueLog(month) })).entries);
}
