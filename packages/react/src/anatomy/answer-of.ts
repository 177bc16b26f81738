import type { CellStanding } from '@unticked/core';
import type { Messages } from '../messages/messages.js';
import type { Format } from './use-format.js';

/** An answer in words: the word itself, then everything that backs it. */
export interface Answer {
  /** "yes", "took it back", "allowed by contract" */
  readonly word: string;
  /** What follows the word, its separator included: " since 4 March 2025, in person, Eva K., Linz, text v3" */
  readonly proof: string;
}

function whenOf({ status, since, until, gate }: CellStanding, { common }: Messages, { longDate }: Format): string {
  if (gate.allowed) {
    if (gate.ground !== 'consent') {
      const told = since && status !== 'not_informed';
      return `, ${told ? `${common.informed} ${common.on(longDate(since))}` : common.notInformed}`;
    }
    return `${since ? ` ${common.since(longDate(since))}` : ''}${gate.until ? ` ${common.until(longDate(gate.until))}` : ''}`;
  }
  if (gate.reason === 'expired') return until ? ` ${common.on(longDate(until))}` : '';
  // `since` is when the status began; another reason (a block, a changed wording) began at a time of its own.
  return since && gate.reason === status && status !== 'outdated' ? ` ${common.on(longDate(since))}` : '';
}

/** What holds for a cell, as one sentence without a full stop. */
export function answerOf(cell: CellStanding, messages: Messages, format: Format): Answer {
  const { common } = messages;
  const { gate, decidedBy } = cell;
  // How the answer was got backs the gate's decision only if that very entry decided.
  const proof = gate.decidedBy?.seq === decidedBy?.seq ? cell.proof : null;
  const { method, by, withWhom, place, policyVersion } = proof ?? {};
  const parts = [
    method && common.method[method],
    by,
    withWhom !== by && withWhom && common.withWhom(withWhom),
    place,
    policyVersion && common.textVersion(policyVersion),
  ];
  return {
    word: gate.allowed ? common.ground[gate.ground] : common.reason[gate.reason],
    proof: [whenOf(cell, messages, format), ...parts.filter(Boolean)].join(', '),
  };
}
