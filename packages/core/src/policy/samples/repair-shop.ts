import type { Policy } from '../../model/policy.js';
import { definePolicy } from '../define-policy.js';
import { repairChanges } from './repair-changes.js';
import { repairNewsPurpose } from './repair-news-purpose.js';
import { repairPurpose } from './repair-purpose.js';
import { type SampleOptions, sampleFrame } from './sample-frame.js';

/**
 * A repair shop's counter: information that the contract carries, messages about the repair, and news as the one true consent.
 * A starting point with an invented controller: have your own texts checked.
 * @throws `invalid_policy` if the options break the rule
 */
export function repairShop(options: SampleOptions = {}): Policy<'repair' | 'repair-messages' | 'news'> {
  const { frame, name, wayOutUrl } = sampleFrame('repair-shop', options, 2);
  return definePolicy({
    ...frame,
    ...repairChanges(frame.version),
    title: { en: 'Your data and how we may write to you', de: 'Ihre Daten und wie wir Ihnen schreiben dürfen' },
    purposes: [
      repairPurpose(name),
      {
        id: 'repair-messages',
        kind: 'information',
        basis: 'contract',
        channels: ['sms', 'email', 'phone'],
        title: { en: 'Messages about your repair', de: 'Nachrichten zu Ihrer Reparatur' },
        text: {
          en: `${name} tells you by SMS, e-mail or phone when your repair is ready, and asks back if something is unclear. This is part of the contract.`,
          de: `${name} verständigt Sie per SMS, E-Mail oder Telefon, wenn Ihre Reparatur fertig ist oder eine Frage dazu auftaucht. Das gehört zum Vertrag.`,
        },
        clerkLabel: { en: 'Told about messages', de: 'Über Nachrichten informiert' },
        dataCategories: ['contact details', 'repair status'],
        retention: { period: 'P7Y', from: 'contractEnd' },
      },
      repairNewsPurpose(name, wayOutUrl),
    ],
  });
}
