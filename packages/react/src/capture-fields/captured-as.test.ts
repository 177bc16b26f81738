import { buildForm, clinic } from '@unticked/core';
import { describe, expect, it } from 'vitest';
import { en } from '../messages/en.js';
import type { CaptureFacts } from './capture-facts.js';
import { captureProblems } from './capture-problems.js';
import { blankState } from './capture-state.js';
import { capturedAs } from './captured-as.js';
import { needsGuardian } from './needs-guardian.js';

const facts: CaptureFacts = {
  method: 'in_person',
  withWhom: 'Eva K.',
  place: undefined,
  claimedAt: undefined,
  now: '2026-11-22T13:02:00.000Z',
};
const mother = { ...blankState, relation: 'mother', guardianName: ' Eva H. ', verification: 'call_back' } as const;
const form = buildForm(clinic(), { audience: 'clerk', forGuardian: new Set(['health-news']) });
const yes = [{ questionId: 'health-news', answer: 'given' }] as const;
const no = [{ questionId: 'health-news', answer: 'refused' }] as const;

describe('a guardian', () => {
  it('is needed for a yes to what the form says, and for nothing else', () => {
    expect(needsGuardian(form.questions, yes)).toBe(true);
    expect(needsGuardian(form.questions, no)).toBe(false);
    expect(needsGuardian(form.questions, [{ questionId: 'research-register', answer: 'given' }])).toBe(false);
  });

  it('is sent with what was verified, for a yes alone', () => {
    expect(capturedAs(mother, facts, undefined, true).capture).toMatchObject({
      indicatedBy: 'guardian',
      guardian: { relation: 'mother', name: 'Eva H.', verification: 'call_back' },
    });
    expect(capturedAs(mother, facts, undefined, false).capture).not.toHaveProperty('guardian');
  });

  it('holds a save up until somebody says who and how, and a no never', () => {
    const at = (answers: typeof yes | typeof no) =>
      captureProblems(blankState, facts, form, answers, en).map((problem) => problem.at);
    expect(at(yes)).toEqual(['relation', 'verification']);
    expect(at(no)).toEqual([]);
    expect(captureProblems(mother, facts, form, yes, en)).toEqual([]);
  });

  it('is verified in another way only with a note, which is sent with it and with nothing else', () => {
    const otherwise = { ...mother, verification: 'other' } as const;
    expect(captureProblems(otherwise, facts, form, yes, en)).toEqual([
      { at: 'guardianNote', message: en.capture.guardian.sayHow },
    ]);
    const noted = { ...otherwise, guardianNote: ' the school wrote ' };
    expect(captureProblems(noted, facts, form, yes, en)).toEqual([]);
    expect(capturedAs(noted, facts, undefined, true).capture.guardian).toMatchObject({ note: 'the school wrote' });
    const changed = { ...noted, verification: 'call_back' } as const;
    expect(capturedAs(changed, facts, undefined, true).capture.guardian).not.toHaveProperty('note');
  });
});
