import { type Instant, parseInstant } from '../../canonical/instant.js';
import type { ImportStatement } from '../../model/import-row.js';
import type { ImportReason, importReasons } from '../../model/import-verdict.js';
import type { StoredNotice } from '../../model/notice.js';
import type { Purpose } from '../../model/policy.js';
import { answerChannels } from '../../status/channels-of.js';
import type { CellPast } from './cell-past.js';
import { legacyTextFor } from './legacy-text-for.js';
import { yesFrom } from './yes-from.js';

/** What is known besides the statement: the purpose, the wordings registered for it, and what the ledger holds already. */
export interface RowContext {
  /** Absent: no version ever had it. */
  readonly purpose: Purpose | undefined;
  readonly texts: readonly StoredNotice[];
  /** What held for these cells before this batch. */
  readonly past: CellPast;
  /** Since when the address that it was said for is to be left alone. */
  readonly leftAlone: Instant | 'always' | undefined;
  /** Somebody answers for the batch by name. */
  readonly attested: boolean;
  readonly now: Instant;
}

export type Judgement =
  | {
      readonly verdict: 'accept' | 'accept_attested';
      readonly reason: 'proved' | 'attested';
      /** From when the yes counts. */
      readonly at: Instant;
      readonly text: StoredNotice;
    }
  | { readonly verdict: 'accept'; readonly reason: 'takes_away' }
  | { readonly verdict: 'park' | 'reject'; readonly reason: ImportReason };

const park = (reason: (typeof importReasons.park)[number]): Judgement => ({ verdict: 'park', reason });
const reject = (reason: (typeof importReasons.reject)[number]): Judgement => ({ verdict: 'reject', reason });

const takesAway: ReadonlySet<string> = new Set(['refused', 'withdrawn', 'objected']);

function judgeYes(statement: ImportStatement, purpose: Purpose, { texts, past, attested, now }: RowContext): Judgement {
  const from = yesFrom(statement, purpose, past, now);
  if ('reason' in from) return from;
  const { said, at } = from;
  const found = legacyTextFor(statement, texts, said);
  if ('reason' in found) return park(found.reason);
  const { text } = found;
  // What a person on the staff can answer for, having looked at the originals.
  const gap = !found.named
    ? 'no_text'
    : statement.recordId === undefined
      ? 'no_record_id'
      : statement.method === undefined
        ? 'no_method'
        : undefined;
  if (gap === undefined) return { verdict: 'accept', reason: 'proved', at, text };
  return attested ? { verdict: 'accept_attested', reason: 'attested', at, text } : park(gap);
}

/** What was said before, or nobody knows when, brings nobody back who asked to be left alone; a later yes for the same address may. */
function isBeforeLeftAlone({ says, at, confirmedAt }: ImportStatement, { leftAlone, now }: RowContext): boolean {
  if (leftAlone === undefined) return false;
  const said = parseInstant(confirmedAt ?? at ?? '');
  return leftAlone === 'always' || says !== 'agreed' || said === undefined || said <= leftAlone || said > now;
}

/**
 * What one statement of a row is worth. A refusal, a withdrawal or an objection is always accepted, whatever else is missing
 * (UO-T01). A yes needs all that proves it, and never overrides a no (GDPR Art. 7(1)),
 * nor that an address is to be left alone.
 */
export function judgeRow(statement: ImportStatement, context: RowContext): Judgement {
  const { purpose } = context;
  if (!purpose) return reject('unknown_purpose');
  if (takesAway.has(statement.says)) return { verdict: 'accept', reason: 'takes_away' };
  if (statement.says === 'nothing_said') return park('nothing_said');
  if (purpose.kind !== 'consent') return park('not_a_consent');
  const channels = answerChannels(purpose);
  if (statement.channel !== '*' && !channels.includes(statement.channel)) return reject('unknown_channel');
  if (isBeforeLeftAlone(statement, context)) return reject('address_left_alone');
  if (statement.says === 'unknown') return park('no_clear_answer');
  if (statement.bundled) return park('bundled');
  if (statement.channel === '*' && purpose.perChannel && channels[0] !== '*') return park('channel_missing');
  return judgeYes(statement, purpose, context);
}

export const isYes = (judged: Judgement): judged is Extract<Judgement, { at: Instant }> => 'at' in judged;
