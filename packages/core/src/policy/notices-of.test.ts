import { expect, it } from 'vitest';
import { noticesOf } from './notices-of.js';
import { repairShop } from './samples/repair-shop.js';
import { webShop } from './samples/web-shop.js';

const policy = repairShop();
const notices = noticesOf(policy);

it('has each purpose in each locale, on screen, as script and on each printed form', () => {
  expect(
    notices.map(({ purposeId, locale, medium, form = '' }) => `${purposeId} ${locale} ${medium} ${form}`.trim()),
  ).toEqual([
    'repair en screen',
    'repair en script',
    'repair de screen',
    'repair de script',
    'repair-messages en screen',
    'repair-messages de screen',
    'news en screen',
    'news en script',
    'news en printed counter-card',
    'news de screen',
    'news de script',
    'news de printed counter-card',
  ]);
});

it('says everything that the person saw about it', () => {
  const news = policy.purposes[2];
  expect(
    notices.find(({ purposeId, locale, medium }) => purposeId === 'news' && locale === 'de' && medium === 'screen'),
  ).toEqual({
    v: 1,
    medium: 'screen',
    purposeId: 'news',
    locale: 'de',
    title: 'Neuigkeiten und Angebote',
    text: 'Acme Repairs GmbH darf mir Neuigkeiten und Angebote zu Reparaturen schicken.',
    controller: { name: 'Acme Repairs GmbH', address: 'Landstraße 1, 4020 Linz, Austria' },
    channels: ['email', 'sms'],
    withdrawal: { text: news?.kind === 'consent' ? news.withdrawal.text.de : '', url: '/me/consent' },
    privacyNotice: policy.privacyNotice,
  });
});

it('has no withdrawal where nothing can be withdrawn, and the objection where one can object', () => {
  expect(notices[0]).not.toHaveProperty('withdrawal');
  expect(noticesOf(webShop()).find(({ purposeId }) => purposeId === 'similar-goods')?.withdrawal?.text).toContain(
    'object',
  );
});
