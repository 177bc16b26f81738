import type { ConsentPurpose } from '../../model/policy.js';
import { afterConsent } from './after-consent.js';

/** The second box of a repair shop: the one true consent, by channel. */
export const repairNewsPurpose = (name: string, wayOutUrl: string) =>
  ({
    id: 'news',
    kind: 'consent',
    channels: ['email', 'sms'],
    perChannel: true,
    expiresAfter: 'P24M',
    retention: afterConsent,
    title: { en: 'News and offers', de: 'Neuigkeiten und Angebote' },
    text: {
      en: `${name} may send me news and offers about its repair services.`,
      de: `${name} darf mir Neuigkeiten und Angebote zu Reparaturen schicken.`,
    },
    script: {
      en: `May ${name} e-mail or text you news and offers about its repair services? You can say stop at any time.`,
      de: `Darf ${name} Ihnen per E-Mail oder SMS Neuigkeiten und Angebote zu Reparaturen schicken? Sie können das jederzeit widerrufen.`,
    },
    clerkLabel: { en: 'News', de: 'Neuigkeiten' },
    printed: [
      {
        id: 'counter-card',
        text: {
          en: `I agree that ${name} sends me news and offers about its repair services by the ways I have ticked: ☐ e-mail ☐ SMS. I can withdraw this at any time, by the link in every message or at the counter. What was sent until then remains lawful. Date, signature:`,
          de: `Ich bin einverstanden, dass ${name} mir Neuigkeiten und Angebote zu Reparaturen auf den angekreuzten Wegen schickt: ☐ E-Mail ☐ SMS. Ich kann das jederzeit widerrufen, über den Link in jeder Nachricht oder im Geschäft. Was bis dahin geschickt wurde, bleibt rechtmäßig. Datum, Unterschrift:`,
        },
        inUse: { from: '2026-01-01' },
      },
    ],
    withdrawal: {
      text: {
        en: 'I can withdraw this at any time, by the link in every message or at the counter. What was sent until then remains lawful.',
        de: 'Ich kann das jederzeit widerrufen, über den Link in jeder Nachricht oder im Geschäft. Was bis dahin geschickt wurde, bleibt rechtmäßig.',
      },
      url: wayOutUrl,
    },
    dataCategories: ['name', 'contact details'],
  }) as const satisfies ConsentPurpose;
