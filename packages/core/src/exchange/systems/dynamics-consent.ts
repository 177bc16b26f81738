import type { Channel } from '../../model/channel.js';
import type { ForeignWord } from '../../model/foreign-statement.js';
import { defineMapper } from '../define-mapper.js';

const values: Readonly<Record<string, ForeignWord>> = {
  '534120000': 'nothing_said',
  '534120001': 'agreed',
  '534120002': 'refused',
};

/** `null`: a channel that the other system's customer made. */
const types: Readonly<Record<string, Channel | null>> = {
  '534120000': 'email',
  '534120001': 'sms',
  '534120002': null,
  '534120003': 'phone',
};

const written = { agreed: 534_120_001, refused: 534_120_002, nothing_said: 534_120_000 } as const;
const typeOf: Readonly<Record<string, number>> = { email: 534_120_000, sms: 534_120_001, phone: 534_120_003 };

/**
 * A contact point consent of Dynamics 365 Customer Insights – Journeys (`msdynmkt_contactpointconsent4`), chosen by its topic
 * (`_msdynmkt_topicid_value`), else by its purpose (`_msdynmkt_purposeid_value`). Fields by name: `msdynmkt_value`,
 * `msdynmkt_contactpointtype`, `msdynmkt_source`, `msdynmkt_reason`, `createdon`, `statecode`. An inactive record says no yes.
 * Names and numbers: the product's table reference.
 */
export const dynamicsConsent = defineMapper({
  system: 'dynamics',
  read: (sheet) => {
    const says = sheet.code('msdynmkt_value', values);
    const type = sheet.code('msdynmkt_contactpointtype', types);
    const key = sheet.text('_msdynmkt_topicid_value') ?? sheet.text('_msdynmkt_purposeid_value') ?? 'msdynmkt_value';
    const facts = {
      at: sheet.instant('modifiedon') ?? sheet.instant('createdon'),
      source: sheet.text('msdynmkt_reason') ?? sheet.text('msdynmkt_source'),
      recordId: sheet.text('msdynmkt_contactpointconsent4id'),
    };
    const off = sheet.text('statecode') === '1';
    if (type === null) sheet.lose('msdynmkt_contactpointtype', 'no_channel', sheet.text('msdynmkt_contactpointtype'));
    // A record that was switched off takes its yes with it, never its no.
    if (off && says === 'agreed') sheet.lose('statecode', 'no_such_value', '1');
    else if (says) sheet.say('msdynmkt_value', says, facts, { key, ...(type ? { channel: type } : {}) });
  },
  write: {
    field: 'msdynmkt_value',
    record: ({ key, answer, channel }) => {
      const type = channel === undefined ? undefined : typeOf[channel];
      return {
        ...(key === 'msdynmkt_value' ? {} : { _msdynmkt_purposeid_value: key }),
        ...(type === undefined ? {} : { msdynmkt_contactpointtype: type }),
        msdynmkt_value: written[answer],
      };
    },
  },
});
