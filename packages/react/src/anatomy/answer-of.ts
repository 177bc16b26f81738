import type { CellStanding } from '@unticked/core';
import type { Messages } from '../messages/messages.js';
import { accountName } from './account-name.js';
import type { Format } from './use-format.js';

/** An answer in words: the word itself, then what backs it. */
export interface Answer {
  /** "yes", "took it back", "allowed by contract" */
  readonly word: string;
  /** What follows the word: " since 4 March 2025, in person, Eva K., Linz, text v3" */
  readonly rest: string;
  /** Hash of the text that was answered. */
  readonly notice: string | null | undefined;
}

function whenOf({ status, since, until, gate }: CellStanding, { common }: Messages, { longDate }: Format): string {
  if (!gate.allowed) {
    const { reason } = gate;
    // `since` is when the status began; another reason (a block, a changed wording) began at a time of its own.
    const on =
      reason === 'expired' || reason === 'of_age' ? until : reason === status && reason !== 'outdated' ? since : null;
    return on ? ` ${common.on(longDate(on))}` : '';
  }
  if (gate.ground !== 'consent') {
    return `, ${since && status !== 'not_informed' ? `${common.informed} ${common.on(longDate(since))}` : common.reason.not_informed}`;
  }
  return [since && common.since(longDate(since)), gate.until && common.until(longDate(gate.until))]
    .map((part) => part && ` ${part}`)
    .join('');
}

/** What holds for a cell, as one sentence without a full stop. */
export function answerOf(cell: CellStanding, messages: Messages, format: Format): Answer {
  const { common } = messages;
  const { gate, decidedBy } = cell;
  // How an answer was got backs the gate's decision only if that very entry decided.
  const { method, by, withWhom, place, policyVersion, notice, profile } =
    (gate.decidedBy?.seq === decidedBy?.seq && cell.proof) || ({} as Partial<NonNullable<CellStanding['proof']>>);
  const backing = [
    method && common.method[method],
    profile && common.through(accountName(profile)),
    by,
    withWhom !== by && withWhom && common.withWhom(withWhom),
    place,
    policyVersion && common.textVersion(policyVersion),
  ];
  return {
    word: gate.allowed ? common.ground[gate.ground] : common.reason[gate.reason],
    rest: [whenOf(cell, messages, format), ...backing.filter(Boolean)].join(', '),
    notice,
  };
}
