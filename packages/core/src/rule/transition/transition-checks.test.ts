import { describe, expect, it } from 'vitest';
import { consentStatuses } from '../../model/status.js';
import { movingKinds, transitions } from '../../model/transitions.js';
import { illegalTransition, type StatusChange } from './illegal-transition.js';
import { staleCarriedOver } from './stale-carried-over.js';
import { textMutated } from './text-mutated.js';
import { withdrawalHarder } from './withdrawal-harder.js';
import { withdrawalIneffective } from './withdrawal-ineffective.js';

describe('UO-T01', () => {
  const change: StatusChange = {
    from: 'refused',
    kind: 'given',
    to: 'given',
    recordedBy: 'person',
    method: 'web_form',
    presentationId: 'p2',
    usedPresentations: ['p1'],
  };
  const paths = (patch: Partial<StatusChange>): readonly string[] =>
    illegalTransition.check({ ...change, ...patch }).map(({ path }) => path);

  it('accepts every row of the table', () => {
    for (const kind of movingKinds)
      for (const from of consentStatuses) expect(paths({ kind, from, to: transitions[kind][from] })).toEqual([]);
  });

  it('finds every other outcome', () => {
    for (const kind of movingKinds) {
      for (const from of consentStatuses) {
        for (const to of consentStatuses)
          if (to !== transitions[kind][from]) expect(paths({ kind, from, to })).toEqual(['/to']);
      }
    }
  });

  it('lets a person withdraw and refuse from every status', () => {
    for (const from of consentStatuses) {
      expect(transitions.withdrawn[from]).toBe('withdrawn');
      expect(['refused', 'withdrawn']).toContain(transitions.refused[from]);
    }
  });

  it('wants a new presentation for a new yes', () => {
    expect(paths({ presentationId: 'p1' })).toEqual(['/presentationId']);
    const { presentationId: _, ...without } = change;
    expect(illegalTransition.check(without).map(({ params }) => params.why)).toEqual(['missing']);
  });

  it('lets no machine say yes, but lets it hand on what another system recorded', () => {
    expect(paths({ recordedBy: 'system' })).toEqual(['/recordedBy']);
    expect(paths({ recordedBy: 'system', method: 'foreign_system' })).toEqual([]);
  });
});

describe('UO-T02', () => {
  const give = { steps: 2, interface: 'portal', login: 0, mandatoryReason: false, fee: false, confirmations: 0 };

  it('lets withdrawing cost the same, and one confirmation', () => {
    expect(withdrawalHarder.check({ give, withdraw: { ...give, confirmations: 1 } })).toEqual([]);
  });

  it.each([
    { steps: 3 },
    { interface: 'letter' },
    { login: 1 },
    { mandatoryReason: true },
    { fee: true },
    { confirmations: 2 },
  ])('finds %j', (worse) => {
    expect(withdrawalHarder.check({ give, withdraw: { ...give, ...worse } }).map(({ path }) => path)).toEqual([
      `/withdraw/${Object.keys(worse)[0]}`,
    ]);
  });
});

it('UO-T03 wants a withdrawal to work at once and forward only', () => {
  const probe = (at: string, without: boolean, withIt: boolean) => ({ at, without, with: withIt });
  const probes = [
    probe('1', true, true),
    probe('1', true, false),
    probe('2', true, false),
    probe('2', true, true),
    probe('3', false, true),
  ];
  expect(
    withdrawalIneffective.check({ withdrawnAt: '2', probes }).map(({ path, params }) => `${path} ${params.why}`),
  ).toEqual(['/probes/1 past_changed', '/probes/3 still_allowed', '/probes/4 still_allowed']);
});

it('UO-T04 wants an old yes to end with the text it answered', () => {
  const check = (status: 'given' | 'outdated', epoch: number, epochInForce: number) =>
    staleCarriedOver.check({ what: 'grant', status, epoch, epochInForce }).length;
  expect([check('given', 1, 1), check('given', 1, 2), check('outdated', 1, 2)]).toEqual([0, 1, 0]);
});

it('UO-P12 wants a higher number for every other text', () => {
  const check = (before: number, after: number, same: boolean) =>
    textMutated.check({ before: { version: before, digest: 'a' }, after: { version: after, digest: same ? 'a' : 'b' } })
      .length;
  expect([check(1, 2, false), check(1, 1, true), check(1, 1, false), check(2, 1, false), check(2, 1, true)]).toEqual([
    0, 0, 1, 1, 1,
  ]);
});
