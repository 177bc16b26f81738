import type { GateAnswer, GateReason, HistoryEntry } from '@unticked/core';
import type { IconName } from './icon.js';

/** One mark for each thing that can be said, the same on a pill, in a gate and in the log. What is not here is shut: `block`. */
const icons: Readonly<Partial<Record<GateReason | HistoryEntry['kind'], IconName>>> = {
  not_asked: 'ask',
  unknown_subject: 'ask',
  not_given: 'empty',
  unknown: 'query',
  requested: 'clock',
  deferred: 'clock',
  delivered: 'clock',
  undelivered: 'warn',
  links_revoked: 'clock',
  contacted: 'pen',
  propagated: 'pen',
  expired: 'clock',
  outdated: 'again',
  of_age: 'again',
  address_changed: 'again',
  invalidated: 'again',
  refused: 'cross',
  objected: 'cross',
  withdrawn: 'back',
  not_informed: 'warn',
  unreadable: 'warn',
  set_aside: 'warn',
  parked: 'query',
  given: 'check',
  renewed: 'check',
  informed: 'check',
  lifted: 'check',
  released: 'check',
  corrected: 'pen',
  contact_point_changed: 'pen',
  profile_linked: 'pen',
  profile_unlinked: 'pen',
};

export const iconOf = (word: GateReason | HistoryEntry['kind']): IconName => icons[word] ?? 'block';

export const gateIcon = (gate: GateAnswer): IconName =>
  iconOf(gate.allowed ? (gate.warnings.includes('not_informed') ? 'not_informed' : 'given') : gate.reason);
