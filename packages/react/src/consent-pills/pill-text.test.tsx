import { renderHook } from '@testing-library/react';
import type { Pill } from '@unticked/core';
import { describe, expect, it } from 'vitest';
import { useFormat } from '../anatomy/use-format.js';
import { buildPill, instant, NOW } from '../fixtures/build-standing.js';
import { de } from '../messages/de.js';
import { en } from '../messages/en.js';
import { pillText } from './pill-text.js';

function text(over: Partial<Pill>, messages = en): string {
  const locale = messages.dateLocale ?? messages.locale;
  const { result } = renderHook(() => useFormat({ locale, timeZone: 'UTC' }));
  return pillText(buildPill(over), NOW, messages, result.current);
}

describe('pillText', () => {
  it('says a word', () => {
    expect(text({ word: 'never_asked' })).toBe('Never asked');
    expect(text({ word: 'never_asked' }, de)).toBe('Nie gefragt');
  });

  it('names the one channel that is allowed, or the one that is not', () => {
    expect(text({ word: 'only', channels: ['sms'] })).toBe('SMS only');
    expect(text({ word: 'only', channels: ['email'] })).toBe('E-mail only');
    expect(text({ word: 'without', channels: ['email'] })).toBe('No e-mail');
    expect(text({ word: 'without', channels: ['email'] }, de)).toBe('Ohne E-Mail');
  });

  it('says of a person as a whole what became of them', () => {
    expect(text({ word: 'removed' })).toBe('Removed');
    expect(text({ word: 'erased' }, de)).toBe('Gelöscht');
    expect(text({ word: 'held' })).toBe('On hold');
    expect(text({ word: 'restricted' }, de)).toBe('Eingeschränkt');
  });

  it('says since when a yes has run out, by the ledger’s time', () => {
    expect(text({ word: 'expired', at: instant('2026-05-03T00:00:00.000Z') })).toBe('Expired 3 May');
    expect(text({ word: 'expired', at: instant('2024-05-03T00:00:00.000Z') })).toBe('Expired May 2024');
    expect(text({ word: 'expired', at: null })).toBe('Expired');
  });
});
