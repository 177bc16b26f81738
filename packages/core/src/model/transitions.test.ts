import { describe, expect, test } from 'vitest';
import { answerKinds, measureKinds, profileKinds, reservedKinds, systemKinds } from './event.js';
import { type ConsentStatus, computedConsentStatuses, consentStatuses, storedConsentStatuses } from './status.js';
import { type MovingKind, movingKinds, transitions } from './transitions.js';

/**
 * law.md section 3.2 with design section 12.13, written out cell by cell. Rows: the entry. Columns: the status before.
 * A dot stays as it is. One cell goes beyond the letter of section 3.2 ("refuse: any except given → refused"): a no after a
 * withdrawal stays a withdrawal, by the precedence of section 3.3 (withdrawn > refused). The gate is shut either way.
 */
const columns =
  'not_asked   unknown     requested   deferred    not_given   refused     given       withdrawn   stopped     invalidated expired     outdated    of_age';
const table: Readonly<Record<MovingKind, string>> = {
  requested:
    'requested   requested   .           requested   requested   .           .           .           .           .           .           .           .',
  deferred:
    'deferred    deferred    deferred    .           deferred    .           .           .           .           .           .           .           .',
  not_given:
    'not_given   not_given   not_given   not_given   .           .           .           .           .           .           not_given   not_given   not_given',
  refused:
    'refused     refused     refused     refused     refused     .           withdrawn   .           refused     refused     refused     refused     refused',
  given:
    'given       given       given       given       given       given       .           given       given       given       given       given       given',
  renewed:
    'given       given       given       given       given       given       .           given       given       given       given       given       given',
  withdrawn:
    'withdrawn   withdrawn   withdrawn   withdrawn   withdrawn   withdrawn   withdrawn   .           withdrawn   withdrawn   withdrawn   withdrawn   withdrawn',
  stopped:
    '.           .           .           .           .           .           stopped     .           .           .           stopped     stopped     stopped',
  parked:
    'unknown     .           .           .           .           .           .           .           .           .           .           .           .',
  invalidated:
    '.           .           .           .           .           .           invalidated invalidated invalidated .           invalidated invalidated invalidated',
};

const words = (line: string): string[] => line.split(/\s+/);
const cells = movingKinds.flatMap((kind) =>
  words(columns).map((from, index) => {
    const to = words(table[kind])[index] ?? '';
    return { kind, from: from as ConsentStatus, to: to === '.' ? from : to }; // `columns` lists the statuses
  }),
);

describe('every cell of the transition table', () => {
  test.each(cells)('$kind on $from gives $to', ({ kind, from, to }) => {
    expect(transitions[kind][from]).toBe(to);
  });

  test('there is no other cell', () => {
    expect([...words(columns)].sort()).toEqual([...consentStatuses].sort());
    expect(Object.keys(transitions).sort()).toEqual([...movingKinds].sort());
    for (const row of Object.values(transitions)) expect(Object.keys(row).sort()).toEqual([...consentStatuses].sort());
  });
});

test('withdrawing and refusing are legal from every status, and leave no status that allows', () => {
  for (const from of consentStatuses) {
    expect(transitions.withdrawn[from]).toBe('withdrawn');
    expect(['refused', 'withdrawn']).toContain(transitions.refused[from]);
  }
});

test('only a yes leads to given', () => {
  for (const { kind, from, to } of cells) {
    if (to === 'given' && from !== 'given') expect(['given', 'renewed']).toContain(kind);
  }
});

test('being asked and leaving a box empty never undo a yes or a no', () => {
  for (const from of ['given', 'refused', 'withdrawn', 'stopped', 'invalidated'] as const) {
    for (const kind of ['requested', 'deferred', 'not_given'] as const) expect(transitions[kind][from]).toBe(from);
  }
});

test('nothing leads to a status that only time and policy make', () => {
  for (const { from, to } of cells) if (to !== from) expect(computedConsentStatuses).not.toContain(to);
  expect(storedConsentStatuses).toHaveLength(9);
});

test('the kinds of the design are all there, each in one list', () => {
  const design =
    'requested deferred not_given refused given renewed withdrawn stopped invalidated corrected informed objected suppressed lifted contact_point_changed restricted held released removed restored erased merged split propagated delivered undelivered due_run contacted anchored set_aside policy_published parked text_registered drafted links_revoked code_entered profile_linked profile_unlinked sourced listed request_step rectification_step ground_named purged breach_step breach_plan';
  const ours = [...answerKinds, ...measureKinds, ...systemKinds, ...reservedKinds, ...profileKinds];
  expect([...ours].sort()).toEqual(design.split(' ').sort());
  expect(new Set(ours).size).toBe(ours.length);
});
