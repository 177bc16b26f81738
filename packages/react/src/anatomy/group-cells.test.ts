import { describe, expect, it } from 'vitest';
import { allowed, buildCell, instant, proof, ref, refused } from '../fixtures/build-standing.js';
import { groupCells } from './group-cells.js';

const channelsOf = (...cells: Parameters<typeof groupCells>[0]) =>
  groupCells(cells).map((group) => group.map(({ channel }) => channel));

describe('groupCells', () => {
  it('joins the channels of one answer, though each is an entry of its own', () => {
    const email = buildCell({ gate: allowed({ decidedBy: ref(2) }) });
    const sms = buildCell({ channel: 'sms', gate: allowed({ decidedBy: ref(3) }) });
    expect(channelsOf(email, sms)).toEqual([['email', 'sms']]);
  });

  it.each([
    ['purpose', { purposeId: 'surveys' }],
    ['moment', { since: instant('2026-01-01T00:00:00.000Z') }],
    ['end', { gate: allowed({ until: instant('2027-01-01T00:00:00.000Z') }) }],
    ['answer', { status: 'withdrawn', gate: refused('withdrawn'), tone: 'no' }],
    ['reason', { gate: refused('suppressed') }],
    ['proof', { proof: { ...proof, by: 'Paul R.' } }],
    ['decider', { decidedBy: ref(14), gate: allowed({ decidedBy: null }) }],
  ] as const)('keeps apart what differs in its %s', (_, over) => {
    expect(channelsOf(buildCell(), buildCell({ channel: 'sms', ...over }))).toEqual([['email'], ['sms']]);
  });

  it('keeps the order in which they came', () => {
    const no = { status: 'withdrawn', gate: refused('withdrawn'), tone: 'no' } as const;
    expect(channelsOf(buildCell(no), buildCell({ channel: 'sms' }), buildCell({ channel: 'phone', ...no }))).toEqual([
      ['email', 'phone'],
      ['sms'],
    ]);
    expect(channelsOf()).toEqual([]);
  });
});
