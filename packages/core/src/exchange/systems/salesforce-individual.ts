import { defineMapper } from '../define-mapper.js';

/** All but the first are about uses that the host may have a purpose for, or not. */
const optOuts = [
  'HasOptedOutSolicit',
  'HasOptedOutProcessing',
  'HasOptedOutProfiling',
  'HasOptedOutTracking',
  'HasOptedOutGeoTracking',
] as const;

/**
 * An `Individual` of Salesforce, or a contact or lead with `HasOptedOutOfEmail`. Fields by name: `HasOptedOutSolicit` and the other
 * opt-outs, `ShouldForget`. An opt-out that is false says nothing: nobody agreed by it. Names: the product's object reference.
 */
export const salesforceIndividual = defineMapper({
  system: 'salesforce',
  read: (sheet) => {
    const recordId = sheet.text('Id');
    for (const field of optOuts) if (sheet.flag(field)) sheet.say(field, 'objected', { recordId });
    if (sheet.flag('HasOptedOutOfEmail'))
      sheet.say('HasOptedOutOfEmail', 'objected', { recordId }, { channel: 'email' });
    if (sheet.flag('ShouldForget')) sheet.lose('ShouldForget', 'other_right', 'true');
  },
  write: {
    keys: [...optOuts, 'HasOptedOutOfEmail'],
    joined: true,
    // A false lets their senders through, so only a yes may write it.
    record: ({ key, answer }) => ({ [key]: answer !== 'agreed' }),
  },
});
