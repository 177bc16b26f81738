import type { Channel } from '../../model/channel.js';
import type { ForeignWord } from '../../model/foreign-statement.js';
import { defineMapper } from '../define-mapper.js';

/** `NOT_SUBSCRIBED` is what the third version of the interface says where the fourth has two words, so it cannot tell. */
const statuses: Readonly<Record<string, ForeignWord>> = {
  SUBSCRIBED: 'agreed',
  UNSUBSCRIBED: 'withdrawn',
  NOT_SPECIFIED: 'nothing_said',
  NOT_SUBSCRIBED: 'unknown',
};

const bases: Readonly<Record<string, 'consent' | 'other'>> = {
  CONSENT_WITH_NOTICE: 'consent',
  PROCESS_AND_STORE: 'other',
  NON_GDPR: 'other',
  LEGITIMATE_INTEREST_CLIENT: 'other',
  LEGITIMATE_INTEREST_OTHER: 'other',
  LEGITIMATE_INTEREST_PQL: 'other',
  PERFORMANCE_OF_CONTRACT: 'other',
};

const channels: Readonly<Record<string, Channel>> = { EMAIL: 'email', SMS: 'sms', WHATSAPP: 'messaging' };

const written = { agreed: 'SUBSCRIBED', refused: 'UNSUBSCRIBED', nothing_said: 'NOT_SPECIFIED' } as const;

/**
 * The status of one subscription in HubSpot (communication preferences), chosen by its `subscriptionId`. Fields by name: `status`,
 * `channel`, `legalBasis` with `legalBasisExplanation`, `source`, `timestamp`. Whoever is subscribed on another basis than consent
 * has not agreed to anything: it is kept out. Names and values: the product's documentation.
 */
export const hubspotSubscription = defineMapper({
  system: 'hubspot',
  read: (sheet) => {
    const status = sheet.code('status', statuses);
    const channel = sheet.code('channel', channels);
    const basis = sheet.code('legalBasis', bases);
    const key = sheet.text('subscriptionId') ?? sheet.text('id') ?? 'status';
    const at = sheet.instant('timestamp');
    const facts = {
      at,
      // An explanation of the basis is no wording that the person saw.
      source: sheet.text('legalBasisExplanation') ?? sheet.text('source') ?? sheet.text('sourceOfStatus'),
      recordId: key,
    };
    if (status === 'agreed' && basis === 'other') sheet.lose('legalBasis', 'not_a_consent', sheet.text('legalBasis'));
    else if (status) sheet.say('status', status, facts, { key, ...(channel === undefined ? {} : { channel }) });
  },
  write: {
    field: 'statusState',
    record: ({ key, answer, channel }) => ({
      subscriptionId: key,
      channel: channel === 'sms' ? 'SMS' : channel === 'messaging' ? 'WHATSAPP' : 'EMAIL',
      statusState: written[answer],
      ...(answer === 'agreed' ? { legalBasis: 'CONSENT_WITH_NOTICE' } : {}),
    }),
  },
});
