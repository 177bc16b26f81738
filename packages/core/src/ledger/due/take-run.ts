import { toInstant, toMilliseconds } from '../../canonical/instant.js';
import type { Actor } from '../../model/actor.js';
import type { DueRunEvent } from '../../model/event.js';
import { append, nowFor } from '../append.js';
import { doneBy } from '../done-by.js';
import type { EventDraft } from '../event-draft.js';
import type { LedgerContext } from '../ledger-context.js';
import { monthBefore, monthOf, type RunKind, runsIn, stepsOf } from './due-runs.js';

/** Long enough for many messages, short enough that nobody waits an afternoon for a process that is gone. */
const LEASE = 10 * 60_000;

/** The only run there is, until its lease runs out. */
export interface TakenRun<Counts> {
  /** Where the run before broke off; `''` is the beginning. */
  readonly after: string;
  /** What it had done until then. */
  readonly soFar: Counts;
  /** Whether it is time to say how far it has got, so that the lease does not run out. */
  readonly isHalfOver: () => boolean;
  /** @returns false where the lease has run out: another run may have begun, and goes on from what was written down last */
  readonly reached: (subjectId: string, counts: Counts) => Promise<boolean>;
  readonly done: (counts: Counts) => Promise<boolean>;
  /** Lets another run begin at once, from there. */
  readonly release: (subjectId: string, counts: Counts) => Promise<boolean>;
}

/** Who takes a run up, and what for. */
export interface RunTaker {
  /** @default the system */
  readonly actor?: Actor;
  /** A run for something else is not gone on with. @default there is one thing that runs of this kind do */
  readonly action?: DueRunEvent['action'];
}

const internal = () => ({ rows: [], state: 'internal' as const });

/** Begins a run, unless one has begun and goes on: whoever writes first to the log of the month has it. */
export async function takeRun<Counts extends DueRunEvent['counts']>(
  context: LedgerContext,
  tenant: string,
  kind: RunKind<Counts>,
  { actor = { type: 'system', id: '' }, action }: RunTaker = {},
): Promise<TakenRun<Counts> | 'busy'> {
  const ref = { tenant, subject: kind.logOf(monthOf(toInstant(context.clock()))) };
  const run = context.ids();
  const by = actor.type === 'system' ? {} : { recordedBy: doneBy(actor) };
  const draft = (
    event: Pick<DueRunEvent, 'state' | 'counts'>,
    now: number,
    reached: string,
    lease = LEASE,
  ): EventDraft => ({
    event: {
      kind: 'due_run',
      ...event,
      ...(event.state === 'done' ? {} : { leaseUntil: toInstant(now + lease) }),
      ...(action === undefined ? {} : { action }),
      recordedBy: actor.type,
      effectiveAt: toInstant(now),
    },
    envelope: { ...by, ...(reached === '' ? {} : { reached }) },
  });
  let leaseUntil = 0;
  const begun = await append<Pick<TakenRun<Counts>, 'after' | 'soFar'> | undefined>(
    context,
    ref,
    async ({ entries }) => {
      const now = nowFor(context, entries);
      const steps = stepsOf<Counts>(entries);
      const last = (steps.length > 0 ? steps : await runsIn(context, tenant, kind, monthBefore(monthOf(now)))).at(-1);
      const isOpen = last !== undefined && last.event.state !== 'done';
      if (isOpen && (last.event.leaseUntil ?? '') > now) return { done: undefined };
      const from = isOpen && last.event.action === action ? last : { reached: '', event: { counts: kind.none } };
      const soFar = { ...kind.none, ...from.event.counts };
      leaseUntil = toMilliseconds(now) + LEASE;
      return {
        submissionId: run,
        drafts: [draft({ state: 'begun', counts: soFar }, toMilliseconds(now), from.reached)],
        derive: internal,
        result: () => ({ after: from.reached, soFar }),
      };
    },
  );
  if (begun === undefined) return 'busy';
  const write = (event: Pick<DueRunEvent, 'state' | 'counts'>, reached: string, lease?: number) =>
    append<boolean>(context, ref, async ({ entries }) => {
      const now = toMilliseconds(nowFor(context, entries));
      const isMine = stepsOf<Counts>(entries).at(-1)?.event.submissionId === run;
      if (!isMine || now >= leaseUntil) return { done: false };
      leaseUntil = now + (lease ?? LEASE);
      return { submissionId: run, drafts: [draft(event, now, reached, lease)], derive: internal, result: () => true };
    });
  return {
    ...begun,
    isHalfOver: () => context.clock() > leaseUntil - LEASE / 2,
    reached: (subjectId, counts) => write({ state: 'reached', counts }, subjectId),
    done: (counts) => write({ state: 'done', counts }, ''),
    release: (subjectId, counts) => write({ state: 'reached', counts }, subjectId, 0),
  };
}
