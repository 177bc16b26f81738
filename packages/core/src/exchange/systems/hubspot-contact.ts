import type { ForeignWord } from '../../model/foreign-statement.js';
import { defineMapper } from '../define-mapper.js';

/** The values themselves are English sentences; with a hyphen or a dash, as they are written in both ways. */
const bases: Readonly<Record<string, ForeignWord | null>> = {
  'Freely given consent from contact': 'agreed',
  'Legitimate interest – prospect/lead': null,
  'Legitimate interest - prospect/lead': null,
  'Legitimate interest – existing customer': null,
  'Legitimate interest - existing customer': null,
  'Performance of a contract': null,
  'Not applicable': null,
};

/**
 * A contact of HubSpot. Properties by name: `hs_legal_basis` (several values with `;` between), which is about keeping the person's
 * data and not about writing to them, and `hs_email_optout`, the opt-out of every e-mail. What they are subscribed to is in records
 * of their own: `hubspotSubscription`. Read only. Names and values: the product's documentation.
 */
export const hubspotContact = defineMapper({
  system: 'hubspot',
  read: (sheet) => {
    const recordId = sheet.text('hs_object_id') ?? sheet.text('id');
    for (const [value, says] of sheet.codes('hs_legal_basis', ';', bases)) {
      if (says === null || !sheet.isChosen('hs_legal_basis')) sheet.lose('hs_legal_basis', 'not_a_consent', value);
      else sheet.say('hs_legal_basis', says, { recordId });
    }
    if (sheet.flag('hs_email_optout')) sheet.say('hs_email_optout', 'objected', { recordId }, { channel: 'email' });
  },
});
