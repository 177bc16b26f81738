import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomCase, randomInstant } from '../../fixtures/random-log.js';
import { answerKinds, measureKinds } from '../model/event.js';
import type { GateReason } from '../model/gate-answer.js';
import { consentStatuses } from '../model/status.js';
import { cellOf } from './cell-of.js';
import { foldSubject } from './fold-subject.js';
import { gate } from './gate.js';
import { purposeInForce } from './policy-timeline.js';

/** Of so many random cases each thing below is seen at least so often: a generator that says nothing proves nothing. With a seed, so that only a change of it can fail here. */
const CASES = { numRuns: 6000, seed: 2026 };
const FLOOR = 6;

const seen = new Map<string, number>();
const see = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1);

for (const [{ log, timeline, question }, at] of fc.sample(fc.tuple(randomCase, randomInstant), CASES)) {
  for (const { event } of log) if (event !== 'unreadable') see(event.kind);
  const fold = foldSubject(log, at);
  const { purpose } = purposeInForce(timeline, question.purposeId, at) ?? {};
  if (purpose) see(`${purpose.kind}: ${cellOf(fold, timeline, purpose, question.channel ?? '*').status}`);
  const answer = gate(fold, timeline, question, true);
  see(answer.allowed ? `allowed: ${answer.ground}` : `gate: ${answer.reason}`);
  if (answer.allowed) for (const warning of answer.warnings) see(`warning: ${warning}`);
}

/** `unreadable` and `other_controller` have properties or tests of their own. */
const reasons: readonly GateReason[] = [
  ...consentStatuses.filter((status) => status !== 'given'),
  'not_informed',
  'unknown_subject',
  'objected',
  'suppressed',
  'restricted',
  'held',
  'removed',
  'erased',
  'address_changed',
  'unknown_purpose',
  'unknown_channel',
];

test.each([
  ...[...answerKinds, ...measureKinds],
  ...consentStatuses.map((status) => `consent: ${status}`),
  'information: informed',
  'information: not_informed',
  'opt_out: open',
  'opt_out: objected',
  'opt_out: not_informed',
  ...reasons.map((reason) => `gate: ${reason}`),
  'warning: not_informed',
  'warning: contact_point_unrecorded',
])('the random logs reach %s', (what) => {
  expect(seen.get(what) ?? 0).toBeGreaterThanOrEqual(FLOOR);
});

test('and often enough a yes: at least one case in twenty is allowed by consent', () => {
  expect(seen.get('allowed: consent')).toBeGreaterThan(CASES.numRuns / 20);
});
