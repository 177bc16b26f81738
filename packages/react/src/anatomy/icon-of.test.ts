import { describe, expect, it } from 'vitest';
import { allowed, refused } from '../fixtures/build-standing.js';
import { en } from '../messages/en.js';
import { gateIcon, iconOf } from './icon-of.js';

describe('iconOf', () => {
  it('has a mark for everything that can be said', () => {
    const words = [...Object.keys(en.common.reason), ...Object.keys(en.history.kind)];
    expect(words.map((word) => iconOf(word as Parameters<typeof iconOf>[0]))).not.toContain(undefined);
  });

  it('never marks a no as a yes', () => {
    for (const reason of Object.keys(en.common.reason)) {
      expect(gateIcon(refused(reason as Parameters<typeof refused>[0]))).not.toBe('check');
    }
  });

  it('marks what is shut for a reason that it does not know as blocked', () => {
    expect(gateIcon(refused('a reason of tomorrow' as 'held'))).toBe('block');
  });

  it('warns where the person was not told yet', () => {
    expect(gateIcon(allowed())).toBe('check');
    expect(gateIcon(allowed({ warnings: ['not_informed'] }))).toBe('warn');
    expect(gateIcon(allowed({ warnings: ['contact_point_unrecorded'] }))).toBe('check');
  });
});
