import type { GateAnswer } from '../model/gate-answer.js';
import type { Status } from '../model/status.js';

/** The answer to a question in the three words that a CRM's own field usually has. */
export type AnswerInThree = 'agreed' | 'refused' | 'nothing_said';

const words: Readonly<Record<Status, AnswerInThree>> = {
  given: 'agreed',
  informed: 'agreed',
  open: 'agreed',
  // Whoever took a yes back has said no: it must never read as if they had not been asked.
  refused: 'refused',
  withdrawn: 'refused',
  objected: 'refused',
  not_asked: 'nothing_said',
  requested: 'nothing_said',
  deferred: 'nothing_said',
  not_given: 'nothing_said',
  unknown: 'nothing_said',
  expired: 'nothing_said',
  outdated: 'nothing_said',
  of_age: 'nothing_said',
  stopped: 'nothing_said',
  invalidated: 'nothing_said',
  not_informed: 'nothing_said',
};

/**
 * A status in three words, for a field that has no more. What is lost on the way: why, since when, and on what text.
 * @param gate the gate's answer in the same cell: whoever objected or is suppressed has refused, and a yes that the gate does not
 * let through is none. @default the status alone
 */
export function answerInThree(status: Status, gate?: GateAnswer): AnswerInThree {
  const word = words[status];
  if (!gate || gate.allowed) return word;
  if (gate.reason === 'objected' || gate.reason === 'suppressed') return 'refused';
  return word === 'agreed' ? 'nothing_said' : word;
}
