import { renderHook } from '@testing-library/react';
import type { CellStanding } from '@unticked/core';
import { describe, expect, it } from 'vitest';
import { allowed, buildCell, dataCell, digest, instant, proof, ref, refused } from '../fixtures/build-standing.js';
import { de } from '../messages/de.js';
import { en } from '../messages/en.js';
import { answerOf } from './answer-of.js';
import { useFormat } from './use-format.js';

function sentence(cell: CellStanding, messages = en): string {
  const locale = messages.dateLocale ?? messages.locale;
  const { result } = renderHook(() => useFormat({ locale, timeZone: 'Europe/Vienna' }));
  const { word, rest } = answerOf(cell, messages, result.current);
  return word + rest;
}

const since = instant('2026-06-12T07:41:00.000Z');

describe('answerOf', () => {
  it('says who, when, how, where and which text', () => {
    expect(sentence(buildCell())).toBe('yes since 4 March 2025, in person, Eva K., Linz shop, text v3');
    expect(sentence(buildCell(), de)).toBe('ja seit 4. März 2025, persönlich, Eva K., Linz shop, Text v3');
  });

  it('says until when a yes holds', () => {
    const gate = allowed({ until: instant('2027-03-04T13:02:00.000Z') });
    expect(sentence(buildCell({ gate, proof: null }))).toBe('yes since 4 March 2025 until 4 March 2027');
  });

  it('names whom the person spoke with, if somebody else wrote it down', () => {
    const cell = buildCell({ proof: { ...proof, withWhom: 'Paul R.', place: null } });
    expect(sentence(cell)).toBe('yes since 4 March 2025, in person, Eva K., with Paul R., text v3');
    expect(sentence(buildCell({ proof: { ...proof, withWhom: 'Eva K.' } }))).not.toContain('with');
  });

  it('gives the date of a no', () => {
    const cell = buildCell({ status: 'withdrawn', since, gate: refused('withdrawn'), proof: null });
    expect(sentence(cell)).toBe('took it back on 12 June 2026');
  });

  it('gives the day on which a yes ran out', () => {
    const until = instant('2026-05-03T10:00:00.000Z');
    expect(sentence(buildCell({ status: 'expired', until, gate: refused('expired'), proof: null }))).toBe(
      'expired on 3 May 2026',
    );
  });

  it('does not pass the date of the old yes off as that of what shut the gate', () => {
    for (const reason of ['suppressed', 'address_changed', 'restricted'] as const) {
      expect(sentence(buildCell({ gate: refused(reason), proof: null }))).not.toMatch(/\d/);
    }
    expect(sentence(buildCell({ status: 'outdated', gate: refused('outdated'), proof: null }))).toBe(
      'the wording changed',
    );
  });

  it('shows proof only of the entry that decided', () => {
    const gate = refused('restricted', { decidedBy: null });
    const cell = buildCell({ gate, decidedBy: ref(14) });
    expect(sentence(cell)).toBe('use is restricted');
    const { result } = renderHook(() => useFormat({ locale: 'en', timeZone: 'UTC' }));
    expect(answerOf(cell, en, result.current).notice).toBeUndefined();
    expect(answerOf(buildCell(), en, result.current).notice).toBe(digest('news-en'));
  });

  it('says what is allowed without consent, and whether the person was told', () => {
    expect(sentence(dataCell({ proof: null }))).toBe('allowed by contract, informed on 4 March 2025');
    const gate = allowed({ ground: 'contract', warnings: ['not_informed'], decidedBy: null });
    expect(sentence(dataCell({ status: 'not_informed', since: null, gate, proof: null }))).toBe(
      'allowed by contract, not informed yet',
    );
  });
});
