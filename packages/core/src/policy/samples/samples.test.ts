import { describe, expect, it } from 'vitest';
import { noticesOf } from '../notices-of.js';
import { policyFindings } from '../policy-findings.js';
import { repairShop } from './repair-shop.js';
import { type SampleName, sampleOf } from './sample-of.js';

const names: readonly SampleName[] = [
  'repair-shop',
  'repair-shop-strict',
  'newsletter',
  'web-shop',
  'trade-show',
  'clinic',
];

describe.each(names)('sample %s', (name) => {
  it('has no findings but the warning that it is stricter than the law', () => {
    expect(policyFindings(sampleOf(name)).map(({ code }) => code)).toEqual(
      name === 'repair-shop-strict' ? ['stricter_than_law'] : [],
    );
  });

  it('carries the name of the host’s controller into every text that names one', () => {
    const texts = noticesOf(sampleOf(name, { controller: { name: 'Huber e.U.' } })).map(({ text }) => text);
    expect(texts.some((text) => text.includes('Acme'))).toBe(false);
    expect(texts.every((text) => text.includes('Huber e.U.'))).toBe(true);
  });

  it('has every text in English and German', () => {
    const notices = noticesOf(sampleOf(name));
    const inLocale = (wanted: string) => notices.filter(({ locale }) => locale === wanted).length;
    expect(inLocale('de')).toBeGreaterThan(0);
    expect(inLocale('en') + inLocale('de')).toBe(notices.length);
    expect(inLocale('en')).toBe(inLocale('de'));
  });

  it('says before the answer how to take a consent back, and that what was done stays lawful', () => {
    for (const purpose of sampleOf(name).purposes) {
      if (purpose.kind !== 'consent') continue;
      expect(purpose.withdrawal.text.en).toMatch(/at any time.*remains lawful/);
      expect(purpose.withdrawal.text.de).toMatch(/jederzeit.*bleibt rechtmäßig/);
    }
  });
});

it('takes what the host gives', () => {
  const options = {
    controller: { id: 'huber', name: 'Huber e.U.', address: 'Hauptplatz 2, 4020 Linz' },
    privacyNotice: { url: '/datenschutz', version: '7' },
    wayOutUrl: '/meine-daten',
    effectiveFrom: '2026-11-01T00:00:00.000Z',
    version: 3,
  };
  const policy = repairShop(options);
  expect(policy).toMatchObject({
    version: 3,
    effectiveFrom: options.effectiveFrom,
    privacyNotice: options.privacyNotice,
  });
  expect(policy.controllers[0]).toMatchObject({ ...options.controller, contact: { email: expect.any(String) } });
});
