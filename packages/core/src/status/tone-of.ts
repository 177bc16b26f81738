import type { GateAnswer, GateReason } from '../model/gate-answer.js';
import type { Tone } from '../model/standing.js';

const tones: Readonly<Record<GateReason, Tone>> = {
  requested: 'waiting',
  deferred: 'waiting',
  expired: 'waiting',
  outdated: 'waiting',
  of_age: 'waiting',
  address_changed: 'waiting',
  not_asked: 'nothing',
  not_given: 'nothing',
  unknown: 'nothing',
  not_informed: 'nothing',
  unknown_subject: 'nothing',
  refused: 'no',
  withdrawn: 'no',
  objected: 'no',
  stopped: 'blocked',
  invalidated: 'blocked',
  suppressed: 'blocked',
  restricted: 'blocked',
  held: 'blocked',
  removed: 'blocked',
  erased: 'blocked',
  merged: 'blocked',
  unreadable: 'blocked',
  other_controller: 'blocked',
  unknown_purpose: 'blocked',
  unknown_channel: 'blocked',
};

/** The tone of one cell: `ok` or `informed` exactly when the gate allows. */
export function toneOf(answer: GateAnswer): Tone {
  if (!answer.allowed) return tones[answer.reason];
  return answer.warnings.includes('not_informed') ? 'informed' : 'ok';
}
