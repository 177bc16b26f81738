import type { GateAnswer, GateReason } from '@unticked/core';
import type { IconName } from './icon.js';

const icons: Readonly<Partial<Record<GateReason, IconName>>> = {
  not_asked: 'ask',
  unknown_subject: 'ask',
  not_given: 'empty',
  not_informed: 'warn',
  unknown: 'query',
  requested: 'clock',
  deferred: 'clock',
  expired: 'clock',
  outdated: 'again',
  address_changed: 'again',
  invalidated: 'again',
  refused: 'cross',
  objected: 'cross',
  withdrawn: 'back',
};

/** The mark of one answer: the same as on the pill that says the same. */
export function gateIcon(gate: GateAnswer): IconName {
  if (!gate.allowed) return icons[gate.reason] ?? 'block';
  return gate.warnings.includes('not_informed') ? 'warn' : 'check';
}
