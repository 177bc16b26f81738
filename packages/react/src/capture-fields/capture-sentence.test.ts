import { renderHook } from '@testing-library/react';
import { buildForm, clinic, repairShop } from '@unticked/core';
import { expect, it } from 'vitest';
import { useFormat } from '../anatomy/use-format.js';
import { de } from '../messages/de.js';
import { en } from '../messages/en.js';
import { captureSentence } from './capture-sentence.js';

const now = '2026-11-22T13:02:00.000Z';
const facts = { method: 'in_person', withWhom: 'Eva K.', place: 'Linz shop', claimedAt: undefined, now } as const;
const yes = { questionId: 'news', channel: 'email', answer: 'given' } as const;
const sms = { ...yes, channel: 'sms' } as const;

function say(
  answers: Parameters<typeof captureSentence>[0],
  over: object = {},
  messages = en,
  locale = messages.locale,
) {
  const { result } = renderHook(() =>
    useFormat({ locale: messages.dateLocale ?? messages.locale, timeZone: 'Europe/Vienna' }),
  );
  const form = buildForm(repairShop(), { audience: 'clerk', locale });
  const sentence = captureSentence(answers, form, { ...facts, ...over }, messages, result.current);
  return sentence && `${sentence.what}, ${sentence.how}.`;
}

it('says what was said, how, to whom, where and when', () => {
  expect(say([yes])).toBe('Said yes to news and offers by e-mail, in person, to Eva K., Linz shop, today 14:02.');
  expect(say([yes, sms], { method: 'phone', place: undefined })).toBe(
    'Said yes to news and offers by e-mail and SMS, by phone, to Eva K., today 14:02.',
  );
});

it('says it in German', () => {
  expect(say([yes], {}, de)).toBe(
    'Ja gesagt: Neuigkeiten und Angebote per E-Mail, persönlich, gegenüber Eva K., Linz shop, heute 14:02.',
  );
});

it('quotes the name of what the customer reads in another language', () => {
  expect(say([yes], {}, en, 'de')).toBe(
    'Said yes to “Neuigkeiten und Angebote” by e-mail, in person, to Eva K., Linz shop, today 14:02.',
  );
});

it('says the day where it was not today', () => {
  expect(say([yes], { claimedAt: '2026-11-20T08:00:00.000Z' })).toContain('20 Nov 2026 09:00.');
});

it('says all that was said, the weightiest first', () => {
  const told = { questionId: 'repair', answer: 'acknowledged' } as const;
  expect(say([told, { ...sms, answer: 'withdrawn' }, yes])).toBe(
    'Said yes to news and offers by e-mail, took back news and offers by SMS, told: information about your repair, in person, to Eva K., Linz shop, today 14:02.',
  );
});

it('does not say how a withdrawal came unless somebody said so', () => {
  expect(say([{ ...yes, answer: 'withdrawn' }], { method: undefined })).toBe(
    'Took back news and offers by e-mail, by Eva K., Linz shop, today 14:02.',
  );
});

it('says nothing of nothing', () => {
  expect(say([{ ...yes, answer: 'not_given' }])).toBeUndefined();
});

it('says who said yes for a child, and how that was verified', () => {
  const { result } = renderHook(() => useFormat({ locale: en.dateLocale ?? en.locale, timeZone: 'Europe/Vienna' }));
  const form = buildForm(clinic(), { audience: 'clerk', forGuardian: new Set(['health-news']) });
  const guardian = { relation: 'mother', guardianName: ' Eva H. ', verification: 'identity_document' } as const;
  const said = (answer: 'given' | 'refused', more = {}) =>
    captureSentence(
      [{ questionId: 'health-news', answer }],
      form,
      { ...facts, ...guardian, ...more },
      en,
      result.current,
    );
  expect(said('given')).toEqual({
    what: 'Said yes to health newsletter',
    how: 'by their mother Eva H., verified: identity document seen, in person, to Eva K., Linz shop, today 14:02',
  });
  const otherwise = said('given', { verification: 'other', guardianNote: ' the school wrote ' });
  expect(otherwise?.how).toContain('by their mother Eva H., verified: the school wrote, in person');
  expect(said('refused')).toMatchObject({ what: 'Said no to health newsletter' });
  expect(said('refused')?.how).not.toContain('mother');
});
