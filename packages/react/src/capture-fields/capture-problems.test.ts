import { buildForm, type PresentedForm, repairShop } from '@unticked/core';
import { describe, expect, it } from 'vitest';
import { en } from '../messages/en.js';
import { captureFacts } from './capture-facts.js';
import { captureProblems } from './capture-problems.js';
import { blankState, type CaptureState } from './capture-state.js';

const issuedAt = '2026-11-22T09:00:00.000Z';
const form = { ...buildForm(repairShop(), { audience: 'clerk' }), issuedAt } as PresentedForm; // without its presentation
const yes = [{ questionId: 'news', channel: 'email', answer: 'given' }] as const;
const no = [{ questionId: 'news', channel: 'email', answer: 'withdrawn' }] as const;

const at = (state: Partial<CaptureState>, answers: Parameters<typeof captureProblems>[3] = yes) => {
  const said = { ...blankState, ...state };
  const facts = captureFacts(said, { defaultMethod: undefined, actor: undefined, now: Date.parse(issuedAt) }, answers);
  return captureProblems(said, facts, form, answers, en).map((problem) => problem.at);
};

describe('what a yes still needs, by the way it came', () => {
  it.each([
    ['in person', {}, []],
    ['by phone', { chosen: 'phone' }, []],
    ['the customer ticks', { chosen: 'customer_ticks' }, []],
    ['on paper', { chosen: 'paper' }, ['printedForm', 'when']],
    ['on paper, with all', { chosen: 'paper', printedForm: 'counter-card', when: '2026-11-22' }, []],
    ['by e-mail', { chosen: 'email' }, ['message']],
    ['by e-mail, with all', { chosen: 'email', message: 'Yes please' }, []],
    ['another way', { chosen: 'other' }, ['note']],
    ['another way, with all', { chosen: 'other', note: 'told the driver' }, []],
    ['long ago', { when: '2026-11-20T10:00' }, ['note']],
    ['long ago, with a note', { when: '2026-11-20T10:00', note: 'was on holiday' }, []],
    ['in the future', { when: '2026-11-23T10:00' }, ['when']],
    ['long ago on paper', { chosen: 'paper', printedForm: 'counter-card', when: '2026-11-02' }, ['note']],
  ] as const)('%s', (_, state, expected) => {
    expect(at(state)).toEqual(expected);
  });

  it('asks a withdrawal nothing, whatever the way (GDPR Art. 7(3))', () => {
    for (const chosen of ['paper', 'email', 'other'] as const)
      expect(at({ chosen, when: '2020-01-01' }, no)).toEqual([]);
  });

  it('does not take a form on paper for a question that is not on it', () => {
    const told = [{ questionId: 'repair', answer: 'acknowledged' }] as const;
    expect(at({ chosen: 'paper', printedForm: 'counter-card', when: '2026-11-22' }, told)).toEqual(['method']);
  });
});
