import { describe, expect, it } from 'vitest';
import type { Digest } from '../canonical/digest.js';
import { isConsentError } from '../errors/is-consent-error.js';
import type { Box } from '../model/form.js';
import { repairShop } from '../policy/samples/repair-shop.js';
import { repairShopStrict } from '../policy/samples/repair-shop-strict.js';
import { webShop } from '../policy/samples/web-shop.js';
import { buildForm, type FormChoice } from './build-form.js';
import { requiredMissing } from './required-missing.js';

const policy = repairShop();
const mirrors = { seq: 4, hash: 'sha256-x' as Digest }; // stands for any hash
const build = (choice: Partial<FormChoice> = {}) => buildForm(policy, { audience: 'person', ...choice });

describe('buildForm', () => {
  it('has every purpose of the policy, in one language', () => {
    const form = build({ locale: 'de-AT' });
    expect(form).toMatchObject({
      policyId: 'repair-shop',
      policyVersion: policy.version,
      locale: 'de',
      audience: 'person',
      title: 'Ihre Daten und wie wir Ihnen schreiben dürfen',
      stricterThanLaw: false,
    });
    expect(form.questions.map(({ id, kind, required, mode }) => [id, kind, required, mode])).toEqual([
      ['repair', 'information', true, 'ask'],
      ['repair-messages', 'information', false, 'ask'],
      ['news', 'consent', false, 'ask'],
    ]);
    expect(form.questions[2]).toMatchObject({
      title: 'Neuigkeiten und Angebote',
      clerkLabel: 'Neuigkeiten',
      script: expect.stringContaining('Darf'),
      printed: [{ id: 'counter-card' }],
      controller: { id: 'acme', name: 'Acme Repairs GmbH' },
      withdrawal: { url: '/me/consent' },
      channels: ['email', 'sms'],
      boxes: [{ channel: 'email' }, { channel: 'sms' }],
    });
  });

  it('has one box where channels are not told apart', () => {
    expect(build().questions.map(({ boxes }) => boxes.map(({ channel }) => channel))).toEqual([
      ['*'],
      ['*'],
      ['email', 'sms'],
    ]);
    expect(buildForm(webShop(), { audience: 'person' }).questions[1]?.boxes).toEqual([{ channel: '*' }]);
  });

  it('takes the purposes asked for, in that order and once', () => {
    expect(build({ purposes: ['news', 'repair', 'news'] }).questions.map(({ id }) => id)).toEqual(['news', 'repair']);
  });

  it('names a purpose that the policy has not', () => {
    try {
      build({ purposes: ['news', 'news', 'newz'] });
      expect.unreachable();
    } catch (error) {
      expect(isConsentError(error, 'invalid') && error.findings).toEqual([
        { code: 'unknown_purpose', severity: 'error', path: '/purposes/2', params: { purposeId: 'newz' } },
      ]);
    }
  });

  it('labels the boxes in the clerk’s language and asks in the customer’s', () => {
    const news = (choice: Partial<FormChoice>) => {
      const { labelLocale, questions } = build({ audience: 'clerk', locale: 'de', ...choice });
      const question = questions.find(({ id }) => id === 'news');
      return [labelLocale, question?.clerkLabel, question?.title];
    };
    expect(news({ labelLocale: 'en-GB' })).toEqual(['en', 'News', 'Neuigkeiten und Angebote']);
    expect(news({})).toEqual(['de', 'Neuigkeiten', 'Neuigkeiten und Angebote']);
    expect(news({ labelLocale: 'fr' })).toEqual(['de', 'Neuigkeiten', 'Neuigkeiten und Angebote']);
  });

  it.each<[FormChoice['locale'], string]>([
    [undefined, 'en'],
    ['de', 'de'],
    ['DE', 'de'],
    ['de-CH', 'de'],
    ['fr', 'en'],
    ['', 'en'],
  ])('answers the language %s with %s', (locale, expected) => {
    expect(build(locale === undefined ? {} : { locale }).locale).toBe(expected);
  });

  it('takes another region of the language before another language', () => {
    const austrian = { ...policy, locales: ['en', 'de-AT'], defaultLocale: 'en' };
    expect(buildForm(austrian, { audience: 'clerk', locale: 'de' }).locale).toBe('de-AT');
  });

  it('falls back to the controller’s name for a heading', () => {
    const { title: _, ...untitled } = policy;
    expect(buildForm(untitled, { audience: 'clerk' }).title).toBe('Acme Repairs GmbH');
  });

  it('says that it asks more than the law', () => {
    expect(buildForm(repairShopStrict(), { audience: 'person' }).stricterThanLaw).toBe(true);
  });

  const boxes = (mode: 'ask' | 'manage', standing: Box['standing']) =>
    build({ mode: () => mode, standing: () => standing }).questions[2]?.boxes[0]?.standing;

  it('mirrors a stored yes in manage mode and nothing else (UO-F01)', () => {
    expect(boxes('manage', { status: 'given', mirrors })).toEqual({ status: 'given', mirrors });
    expect(boxes('ask', { status: 'given', mirrors })).toEqual({ status: 'given' });
    expect(boxes('manage', { status: 'outdated', mirrors })).toEqual({ status: 'outdated' });
    expect(boxes('manage', { status: 'withdrawn', mirrors })).toEqual({ status: 'withdrawn' });
    expect(boxes('manage', undefined)).toBeUndefined();
  });
});

describe('requiredMissing (UO-F05)', () => {
  const acknowledged = { questionId: 'repair', answer: 'acknowledged' } as const;

  it('names required information that was not ticked as read', () => {
    expect(requiredMissing(build(), { answers: [] })).toEqual(['repair']);
    expect(requiredMissing(build(), { answers: [{ questionId: 'news', answer: 'given' }] })).toEqual(['repair']);
    expect(requiredMissing(build(), { answers: [acknowledged] })).toEqual([]);
  });

  it('never names a consent, and on later edits nothing', () => {
    expect(requiredMissing(build({ purposes: ['news'] }), { answers: [] })).toEqual([]);
    expect(requiredMissing(build({ mode: () => 'manage' }), { answers: [] })).toEqual([]);
  });
});
