import { definePolicy, type Policy } from '@unticked/core';

export interface TestPolicyOptions {
  /** Every version asks for `news` in words of its own, so that a yes to an older one is outdated. @default 1 */
  readonly version?: number;
  /** @default '2020-01-01T00:00:00.000Z', so that it is in force whatever the clock of the test says */
  readonly effectiveFrom?: string;
}

const wayOut = (text: string) => ({ text: { en: text }, url: '/me/consent' });

/**
 * The smallest policy with a purpose of each kind: `service` is told and must be ticked as read, `news` is asked for by e-mail and
 * SMS, `offers` may come by e-mail until somebody objects.
 */
export function testPolicy({
  version = 1,
  effectiveFrom = '2020-01-01T00:00:00.000Z',
}: TestPolicyOptions = {}): Policy<'service' | 'news' | 'offers'> {
  const edition = version === 1 ? '' : `, edition ${version}`;
  return definePolicy({
    id: 'test-policy',
    version,
    effectiveFrom,
    profile: 'eu-gdpr',
    jurisdictions: ['AT'],
    locales: ['en'],
    defaultLocale: 'en',
    ...(version === 1 ? {} : { changes: { news: { kind: 'material', note: { en: `Now${edition}` } } } }),
    controllers: [
      { id: 'acme', name: 'Acme', address: 'Street 1, 4020 Linz, Austria', contact: { email: 'privacy@acme.example' } },
    ],
    privacyNotice: { url: 'https://acme.example/privacy', version: '1' },
    title: { en: 'Your data' },
    purposes: [
      {
        id: 'service',
        kind: 'information',
        basis: 'contract',
        required: true,
        title: { en: 'Service' },
        text: { en: 'Acme uses your name and address for what you have ordered.' },
        clerkLabel: { en: 'Information given' },
        dataCategories: ['name', 'address'],
        retention: { period: 'P7Y', from: 'contractEnd' },
      },
      {
        id: 'news',
        kind: 'consent',
        channels: ['email', 'sms'],
        perChannel: true,
        expiresAfter: 'P24M',
        title: { en: 'News' },
        text: { en: `Acme may send me news about its products${edition}.` },
        script: { en: `May Acme send you news about its products${edition}? You can say stop at any time.` },
        clerkLabel: { en: 'News' },
        withdrawal: wayOut('I can withdraw this at any time. What was sent until then remains lawful.'),
        dataCategories: ['name', 'contact details'],
      },
      {
        id: 'offers',
        kind: 'opt_out',
        basis: 'legitimate_interests',
        channels: ['email'],
        title: { en: 'Offers' },
        text: { en: 'Acme writes to you by e-mail about offers that go with what you have ordered.' },
        clerkLabel: { en: 'Told about offers' },
        objection: wayOut('You can object free of charge, now or at any time later.'),
        dataCategories: ['e-mail address'],
      },
    ],
  });
}
