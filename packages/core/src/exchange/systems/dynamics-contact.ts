import type { ChannelKey } from '../../model/channel.js';
import { defineMapper } from '../define-mapper.js';

/** What each field keeps out. */
const optOuts: Readonly<Record<string, ChannelKey>> = {
  donotbulkemail: 'email',
  donotemail: 'email',
  donotphone: 'phone',
  donotbulkpostalmail: 'post',
  donotpostalmail: 'post',
  donotsendmm: '*',
};

/**
 * A contact of Dynamics 365. Fields by name: `donotbulkemail`, `donotemail`, `donotphone`, `donotbulkpostalmail`, `donotpostalmail`,
 * `donotsendmm` (marketing material), and `donotfax`, for which there is no channel here. A false says nothing: it is what a contact
 * starts with. Names: the product's table reference.
 */
export const dynamicsContact = defineMapper({
  system: 'dynamics',
  read: (sheet) => {
    const recordId = sheet.text('contactid');
    for (const [field, channel] of Object.entries(optOuts))
      if (sheet.flag(field)) sheet.say(field, 'objected', { recordId }, { channel });
    if (sheet.flag('donotfax')) sheet.lose('donotfax', 'no_channel', 'true');
  },
  write: {
    keys: Object.keys(optOuts),
    joined: true,
    // A false lets their senders through, so only a yes may write it.
    record: ({ key, answer }) => ({ [key]: answer !== 'agreed' }),
  },
});
