import type { Policy } from '../../model/policy.js';
import { definePolicy } from '../define-policy.js';
import { afterConsent } from './after-consent.js';
import { repairChanges } from './repair-changes.js';
import { repairNewsPurpose } from './repair-news-purpose.js';
import { repairPurpose } from './repair-purpose.js';
import { type SampleOptions, sampleFrame } from './sample-frame.js';

/**
 * The repair shop to the letter of what some shops want: without a yes not even "your repair is ready" is sent.
 * That asks more than the law does, and the form says so (`stricterThanLaw`); `repairShop` is the usual choice.
 * @throws `invalid_policy` if the options break the rule
 */
export function repairShopStrict(options: SampleOptions = {}): Policy<'repair' | 'repair-messages' | 'news'> {
  const { frame, name, wayOutUrl } = sampleFrame('repair-shop-strict', options, 2);
  return definePolicy({
    ...frame,
    ...repairChanges(frame.version),
    stricterThanLaw: true,
    title: { en: 'Your data and how we may write to you', de: 'Ihre Daten und wie wir Ihnen schreiben dürfen' },
    purposes: [
      repairPurpose(name),
      {
        id: 'repair-messages',
        kind: 'consent',
        topic: 'data',
        channels: ['sms', 'email', 'phone'],
        perChannel: true,
        expiresAfter: 'none',
        title: { en: 'Messages about your repair', de: 'Nachrichten zu Ihrer Reparatur' },
        text: {
          en: `${name} may tell me when my repair is ready and ask back if something is unclear.`,
          de: `${name} darf mich verständigen, wenn meine Reparatur fertig ist oder eine Frage dazu auftaucht.`,
        },
        script: {
          en: `May ${name} send you a message or call you when your repair is ready? You can say stop at any time.`,
          de: `Darf ${name} Ihnen eine Nachricht schicken oder Sie anrufen, wenn Ihre Reparatur fertig ist? Sie können das jederzeit widerrufen.`,
        },
        clerkLabel: { en: 'Repair messages', de: 'Reparatur-Nachrichten' },
        withdrawal: {
          text: {
            en: 'I can withdraw this at any time, at the counter or online. I then have to ask about my repair myself. What was sent until then remains lawful.',
            de: 'Ich kann das jederzeit widerrufen, im Geschäft oder online. Dann frage ich selbst nach meiner Reparatur. Was bis dahin geschickt wurde, bleibt rechtmäßig.',
          },
          url: wayOutUrl,
        },
        dataCategories: ['contact details', 'repair status'],
        retention: afterConsent,
      },
      repairNewsPurpose(name, wayOutUrl),
    ],
  });
}
