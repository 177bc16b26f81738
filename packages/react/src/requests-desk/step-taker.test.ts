import type { Instant, RequestStepTaken } from '@unticked/core';
import { expect, it } from 'vitest';
import { requests as words } from '../messages/en/requests.js';
import { stepTaker } from './step-taker.js';

const taken = (more: Pick<RequestStepTaken, 'as' | 'by'>): RequestStepTaken => ({
  step: 'noted',
  at: '2026-11-02T09:00:00.000Z' as Instant, // as the ledger writes it
  ...more,
});

it('names whoever has a name, and says by a word what nobody at the desk did', () => {
  const by = { id: 's-7' };
  expect(stepTaker(taken({ as: 'staff', by: { ...by, name: 'Eva K.' } }), words)).toBe('Eva K.');
  expect(stepTaker(taken({ as: 'staff', by }), words)).toBe('s-7');
  expect(stepTaker(taken({ as: 'system', by: { id: 'nightly' } }), words)).toBe('by itself');
  expect(stepTaker(taken({ as: 'system', by: { id: '~link' } }), words)).toBe('through the link that was sent');
  expect(stepTaker(taken({ as: 'person', by: { id: '~link' } }), words)).toBe('through the link that was sent');
  expect(stepTaker(taken({ as: 'system' }), words)).toBe('by itself');
  expect(stepTaker(taken({ as: 'staff' }), words)).toBeUndefined();
});
