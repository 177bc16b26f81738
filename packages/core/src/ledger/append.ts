import { later, toInstant } from '../canonical/instant.js';
import { ConsentError } from '../errors/consent-error.js';
import type { ErrorCode } from '../errors/error-code.js';
import { isConsentError } from '../errors/is-consent-error.js';
import type { LoggedEvent } from '../model/logged-event.js';
import type { LogRef } from './consent-store.js';
import type { Derived } from './derive-from.js';
import type { EventDraft } from './event-draft.js';
import type { LedgerContext } from './ledger-context.js';
import { type ReadContext, readTrusted, type TrustedLog } from './read-trusted.js';
import { sealEntries } from './seal-entries.js';

/** What a decider wants: nothing more, or entries to add under an id. */
export type Decision<R> =
  | { readonly done: R }
  | {
      readonly submissionId: string;
      readonly drafts: readonly EventDraft[];
      /** Personal parts of earlier entries to delete in the same write; an `erased` among the drafts says so in the chain. @default none */
      readonly redact?: 'all' | readonly number[];
      readonly derive: (entries: readonly LoggedEvent[]) => Pick<Derived, 'rows' | 'state'> & Partial<Derived>;
      readonly result: (added: readonly LoggedEvent[], entries: readonly LoggedEvent[]) => R;
    };

/** Milliseconds after which a write that keeps losing or failing is given up. */
const DEADLINE = 10_000;
/** The clock may stand still, so that tries are counted too. */
const MOST_TRIES = 500;
/** After these a store has certainly written nothing, see `ConsentStore.commit`. After any other error nobody knows. */
const nothingWritten: ReadonlySet<ErrorCode> = new Set(['invalid', 'aborted', 'unavailable']);

/** The ledger's own time: never earlier than what the log already says. */
export const nowFor = (context: LedgerContext, entries: readonly LoggedEvent[]) => {
  const now = toInstant(context.clock());
  // One that cannot be read says no time; the one before it does.
  const last = entries.findLast(({ event }) => event !== 'unreadable')?.event;
  return last === undefined || last === 'unreadable' ? now : later(now, last.recordedAt);
};

/** Full jitter: waits at random up to a bound that doubles, so that losers of a race spread out. */
const pause = (context: LedgerContext, attempt: number): Promise<void> => {
  const [dice = 0] = context.crypto.random(1);
  return context.wait((Math.min(250, 2 ** Math.min(attempt, 8)) * dice) / 255);
};

/**
 * Reads the log, lets `decide` look at it, and adds what it wants; again from the start whenever somebody else was faster.
 * What is meant for a person who was merged is written to the surviving one's log.
 * @throws `unavailable` after ten seconds without luck: nothing was written. `indefinite` if the store failed while committing
 * and the entries could not be found afterwards: the same submission id may be sent again.
 */
export async function append<R>(
  context: LedgerContext,
  ref: LogRef,
  decide: (log: TrustedLog) => Promise<Decision<R>>,
  read: (context: ReadContext, ref: LogRef) => Promise<TrustedLog> = readTrusted,
): Promise<R> {
  return context.queue(`${ref.tenant}\0${ref.subject}`, async () => {
    const begun = context.clock();
    let cause: unknown;
    for (let attempt = 0; attempt < MOST_TRIES && context.clock() - begun < DEADLINE; attempt++) {
      if (attempt > 0) await pause(context, attempt);
      try {
        const log = await read(context, ref);
        const decision = await decide(log);
        if ('done' in decision) return decision.done;
        const outcome = await commit(context, log, decision, read);
        if (outcome !== 'conflict') return outcome.result;
      } catch (error) {
        if (!isConsentError(error, 'unavailable')) throw error;
        cause = error;
      }
    }
    throw new ConsentError('unavailable', { cause });
  });
}

async function commit<R>(
  context: LedgerContext,
  log: TrustedLog,
  decision: Exclude<Decision<R>, { done: R }>,
  read: typeof readTrusted,
): Promise<{ readonly result: R } | 'conflict'> {
  const { submissionId, drafts } = decision;
  const { ref } = log;
  const recordedAt = nowFor(context, log.entries);
  const place = { logId: log.logId ?? context.ids(), head: log.head };
  const sealed = await sealEntries(context.crypto, place, { submissionId, recordedAt }, drafts);
  const entries = [...withoutRedacted(log.entries, decision.redact), ...sealed.logged];
  const { changes = [], ...derived } = decision.derive(entries);
  const unit = {
    ref,
    expect: log.head,
    entries: sealed.entries,
    envelopes: sealed.envelopes,
    redact: decision.redact ?? [],
    ...derived,
  };
  try {
    const { ok } = await context.store.commit(unit);
    if (!ok) return 'conflict';
    if (changes.length > 0) context.onChange({ tenant: ref.tenant, subjectId: ref.subject, changes });
    return { result: decision.result(sealed.logged, entries) };
  } catch (error) {
    if (isConsentError(error) && nothingWritten.has(error.code)) throw error;
    const now = await lookAgain(() => read(context, ref));
    const mine = new Set(sealed.logged.map(({ ref: { hash } }) => hash));
    const found = now?.stored.filter(({ ref: { hash } }) => mine.has(hash)) ?? [];
    if (now && found.length > 0 && changes.length > 0)
      context.onChange({ tenant: ref.tenant, subjectId: ref.subject, changes });
    if (now && found.length > 0) return { result: decision.result(found, now.entries) };
    // The log has gone on without these entries: a store that compares and sets can never write them any more.
    if (now && (now.head.seq !== log.head.seq || now.head.hash !== log.head.hash)) return 'conflict';
    throw new ConsentError('indefinite', { cause: error });
  }
}

const withoutRedacted = (entries: readonly LoggedEvent[], redact: 'all' | readonly number[] = []) =>
  entries.map((entry) =>
    entry.envelope !== 'none' && (redact === 'all' || redact.includes(entry.ref.seq))
      ? { ...entry, envelope: 'erased' as const }
      : entry,
  );

/** An error at COMMIT leaves open whether the entries are there; only the log itself can tell. */
async function lookAgain(read: () => Promise<TrustedLog>): Promise<TrustedLog | undefined> {
  try {
    return await read();
  } catch {
    return undefined;
  }
}
