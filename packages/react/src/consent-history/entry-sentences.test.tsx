import { renderHook } from '@testing-library/react';
import type { HistoryEntry } from '@unticked/core';
import { describe, expect, it } from 'vitest';
import { useFormat } from '../anatomy/use-format.js';
import { buildEntry, buildMeasure, paul } from '../fixtures/build-history.js';
import { instant } from '../fixtures/build-standing.js';
import { de } from '../messages/de.js';
import { en } from '../messages/en.js';
import { entrySentences } from './entry-sentences.js';

function said(entry: HistoryEntry, messages = en, ruleWords = {}): string {
  const locale = messages.dateLocale ?? messages.locale;
  const { result } = renderHook(() => useFormat({ locale, timeZone: 'UTC' }));
  return entrySentences(entry, messages, result.current, ruleWords);
}
const answer = (over: Partial<HistoryEntry> = {}) => said(buildEntry(1, over));

const shown = 'Text v3, English, read out.';

describe('entrySentences', () => {
  it('says how it was got, and what was shown', () => {
    expect(answer()).toBe(`In person, Eva K., Linz shop. ${shown}`);
    expect(said(buildEntry(1), de)).toBe('Persönlich, Eva K., Linz shop. Text v3, Englisch, vorgelesen.');
  });

  it('says with whom the person spoke, if somebody else wrote it down', () => {
    expect(answer({ withWhom: 'Maria from the shop' })).toBe(
      `In person, with Maria from the shop, entered by Eva K., Linz shop. ${shown}`,
    );
    expect(answer({ withWhom: 'Eva K.' })).toContain('In person, Eva K., Linz');
    expect(answer({ recordedBy: { type: 'staff', id: 'u-17' } })).toContain('In person, u-17, Linz');
  });

  it('does not name the account of a person who ticked for herself', () => {
    expect(answer({ method: 'web_form', recordedBy: { type: 'person', id: 'user-99' } })).not.toContain('user-99');
    expect(answer({ indicatedBy: 'guardian' })).toContain('by the guardian');
  });

  it('says that the person confirmed it by the link they were sent', () => {
    expect(answer({ confirms: 3 })).toContain('Confirmed by the link.');
    expect(said(buildEntry(4, { confirms: 3 }), de)).toContain('Über den Link bestätigt.');
  });

  it('says when it happened, if not on the day it was written down', () => {
    expect(answer({ effectiveAt: instant('2025-03-01T09:00:00.000Z') })).toContain('happened on 1 Mar 2025');
    expect(answer({ claimedAt: '2025-03-01T09:00:00.000Z' })).toMatch(/said to have happened on 1 Mar 2025 \d+:00/);
    expect(answer({ claimedAt: '2025-03-01T12:00:00.000Z', printedForm: 'p' })).toContain('on 1 Mar 2025.');
    expect(answer({ claimedAt: 'in spring' })).toContain('said to have happened on in spring');
    expect(answer()).not.toContain('happened');
  });

  it('says that the ledger takes somebody’s word for what was shown', () => {
    expect(answer({ presented: 'claimed' })).toContain(en.history.claimed);
    expect(answer({ presented: 'sealed' })).not.toContain(en.history.claimed);
  });

  it('says how a box was ticked and until when it holds', () => {
    const act = { kind: 'keyboard_or_assistive', afterMs: 900, changes: 1 } as const;
    expect(answer({ act, until: instant('2027-03-04T13:02:00.000Z') })).toContain(
      'Ticked by keyboard, valid until 4 Mar 2027.',
    );
    expect(answer({ until: 'none' })).not.toContain('valid');
  });

  it('quotes a note as it stands', () => {
    expect(answer({ note: 'Said <b>yes</b>.' })).toBe(`In person, Eva K., Linz shop. ${shown} “Said <b>yes</b>.”`);
  });

  it('names the evidence', () => {
    const scan = { kind: 'scan', ref: 'scans/815.pdf' } as const;
    expect(answer({ method: 'paper', mode: 'paper', printedForm: 'counter-2026', evidence: scan })).toContain(
      'on paper, printed form counter-2026. Scan scans/815.pdf.',
    );
    const record = {
      kind: 'foreign_record',
      system: 'mailer',
      recordId: 'r-1',
      at: '2025-03-01T09:00:00.000Z',
      confirmedAt: '2025-03-02T09:00:00.000Z',
      text: 'double opt-in',
    } as const;
    expect(answer({ evidence: record })).toContain(
      'Record in another system mailer r-1 1 Mar 2025, confirmed on 2 Mar 2025, “double opt-in”',
    );
  });

  it('says who answers for an imported yes, and on what check', () => {
    const attestation = { reason: 'Compared with the paper files', sampleSize: 25 };
    expect(answer({ method: 'import', attestation })).toContain(
      'Attested after checking 25 rows: Compared with the paper files.',
    );
  });

  it('names where it came from', () => {
    expect(answer({ source: { system: 'CRM', object: 'order', id: '4711' } })).toContain('From CRM: “order” 4711.');
  });

  it('says when it was last used, and what somebody was written to about', () => {
    const lastUsedAt = '2026-03-02T09:00:00.000Z' as NonNullable<HistoryEntry['lastUsedAt']>;
    expect(answer({ lastUsedAt })).toContain('Last used on 2 Mar 2026.');
    const campaign = { system: 'shop', object: 'newsletter', id: '2026-11' };
    expect(answer({ campaign, observed: 'withdrawn' })).toContain(
      'For shop: “newsletter” 2026-11, although the answer was: took it back.',
    );
  });

  it('says why answers were not accepted, each reason once', () => {
    const finding = { code: 'UO-S02', severity: 'error', path: '', params: {} } as const;
    const rejected = [
      { questionId: 'news', answer: 'given', findings: [finding, { ...finding, code: 'UO-S01' }] },
      { questionId: 'surveys', answer: 'given', findings: [finding] },
    ] as const;
    expect(said(buildMeasure(1, 'set_aside', { rejected }))).toBe('Eva K. Not accepted: UO-S02 UO-S01.');
    const words = { 'UO-S02': 'It does not match what was shown: show it again.' };
    expect(said(buildMeasure(1, 'set_aside', { rejected }), en, words)).toBe(
      'Eva K. Not accepted: It does not match what was shown: show it again (UO-S02). UO-S01.',
    );
  });

  it('says what the controller did and why', () => {
    expect(said(buildMeasure(1, 'suppressed', { recordedBy: paul, reason: 'Letter of 1 July' }))).toBe(
      'Paul R. Reason: Letter of 1 July.',
    );
    expect(said(buildMeasure(1, 'contact_point_changed', { meaning: 'never_theirs' }))).toBe(
      'Eva K. The address was never theirs.',
    );
  });

  it('says that the private details were erased', () => {
    const { place: _, recordedBy: __, ...rest } = buildEntry(1, { erased: true });
    expect(said({ ...rest, recordedBy: { type: 'staff' } })).toBe(
      `In person. ${shown} The private details of this entry were erased.`,
    );
  });

  it('says nothing of an entry that cannot be read', () => {
    const { recordedBy: _, ...rest } = buildMeasure(1, 'unreadable', { about: 'system' });
    expect(said(rest)).toBe('');
  });
});
