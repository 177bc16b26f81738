import { earlier, later } from '../../canonical/instant.js';
import type { Channel } from '../../model/channel.js';
import type { ForeignWord } from '../../model/foreign-statement.js';
import { defineMapper } from '../define-mapper.js';

/** A yes that waits for its confirmation is none yet. */
const statuses: Readonly<Record<string, ForeignWord>> = {
  NotSeen: 'nothing_said',
  Seen: 'nothing_said',
  OptIn: 'agreed',
  OptInPending: 'nothing_said',
  OptOut: 'refused',
};

/** `null`: no channel of ours. `Phone` is calls, unless the host says that it is text messages. */
const types: Readonly<Record<string, Channel | null>> = {
  Email: 'email',
  MailingAddress: 'post',
  Phone: 'phone',
  Social: 'messaging',
  Web: null,
};

const written = { agreed: 'OptIn', refused: 'OptOut', nothing_said: 'NotSeen' } as const;
const typeOf: Readonly<Record<string, string>> = {
  email: 'Email',
  post: 'MailingAddress',
  phone: 'Phone',
  sms: 'Phone',
  messaging: 'Social',
};

/**
 * A `ContactPointTypeConsent` or `ContactPointConsent` of Salesforce, chosen by its `DataUsePurposeId`, or by `PrivacyConsentStatus`
 * where it has none. Fields by name: `PrivacyConsentStatus`, `ContactPointType`, `CaptureDate`, `CaptureSource`, `EffectiveFrom`,
 * `EffectiveTo`, `DoubleConsentCaptureDate`. Names and values: the product's object reference.
 */
export const salesforceConsent = defineMapper({
  system: 'salesforce',
  read: (sheet) => {
    const says = sheet.code('PrivacyConsentStatus', statuses);
    const type = sheet.code('ContactPointType', types);
    const [captured, from] = [sheet.instant('CaptureDate'), sheet.instant('EffectiveFrom')];
    const [until, confirmedAt] = [sheet.instant('EffectiveTo'), sheet.instant('DoubleConsentCaptureDate')];
    if (says === undefined) return;
    // A yes counts from the later of the two, a no from the earlier.
    const pick = says === 'agreed' ? later : earlier;
    const at = captured !== undefined && from !== undefined ? pick(captured, from) : (captured ?? from);
    const key = sheet.text('DataUsePurposeId') ?? 'PrivacyConsentStatus';
    const facts = {
      at,
      source: sheet.text('CaptureSource'),
      recordId: sheet.text('Id'),
      // An end is an end of the yes: a no does not lapse.
      ...(says === 'agreed' ? { until, confirmedAt } : {}),
    };
    if (type === null) sheet.lose('ContactPointType', 'no_channel', sheet.text('ContactPointType'));
    sheet.say('PrivacyConsentStatus', says, facts, { key, ...(type ? { channel: type } : {}) });
  },
  write: {
    field: 'PrivacyConsentStatus',
    keeps: ['date'],
    record: ({ key, answer, channel, cells }) => {
      const dates = cells.flatMap(({ since }) => since ?? []);
      const ends = cells.flatMap(({ until }) => until ?? []);
      const latest = dates.reduce<string | undefined>(
        (last, date) => (last === undefined ? date : later(last, date)),
        undefined,
      );
      const first = ends.reduce<string | undefined>(
        (end, date) => (end === undefined ? date : earlier(end, date)),
        undefined,
      );
      const type = channel === undefined ? undefined : typeOf[channel];
      return {
        PrivacyConsentStatus: written[answer],
        ...(key === 'PrivacyConsentStatus' ? {} : { DataUsePurposeId: key }),
        ...(type === undefined ? {} : { ContactPointType: type }),
        ...(latest === undefined ? {} : { CaptureDate: latest, EffectiveFrom: latest }),
        ...(answer === 'agreed' && first !== undefined ? { EffectiveTo: first } : {}),
      };
    },
  },
});
