import type { Policy } from '../../model/policy.js';
import { definePolicy } from '../define-policy.js';
import { type SampleOptions, sampleFrame } from './sample-frame.js';

/**
 * One newsletter by e-mail, confirmed by a link, and a second question for measuring what is read, because that is another purpose.
 * @throws `invalid_policy` if the options break the rule
 */
export function newsletter(options: SampleOptions = {}): Policy<'newsletter' | 'newsletter-statistics'> {
  const { frame, name, wayOutUrl } = sampleFrame('newsletter', options);
  return definePolicy({
    ...frame,
    title: { en: 'Newsletter', de: 'Newsletter' },
    purposes: [
      {
        id: 'newsletter',
        kind: 'consent',
        channels: ['email'],
        expiresAfter: 'P24M',
        remindBefore: 'P30D',
        doubleOptIn: { validFor: 'P7D' },
        title: { en: 'Newsletter', de: 'Newsletter' },
        text: {
          en: `${name} may send me its newsletter with tips, dates and offers by e-mail, about once a month.`,
          de: `${name} darf mir den Newsletter mit Tipps, Terminen und Angeboten per E-Mail schicken, etwa einmal im Monat.`,
        },
        clerkLabel: { en: 'Newsletter', de: 'Newsletter' },
        withdrawal: {
          text: {
            en: 'I can unsubscribe at any time by the link in every issue. What was sent until then remains lawful.',
            de: 'Ich kann mich jederzeit über den Link in jeder Ausgabe abmelden. Was bis dahin geschickt wurde, bleibt rechtmäßig.',
          },
          url: wayOutUrl,
        },
        dataCategories: ['e-mail address'],
      },
      {
        id: 'newsletter-statistics',
        kind: 'consent',
        expiresAfter: 'P24M',
        title: { en: 'Newsletter statistics', de: 'Newsletter-Auswertung' },
        text: {
          en: `${name} may record which issues and links I open, to choose topics that fit me.`,
          de: `${name} darf auswerten, welche Ausgaben und Links ich öffne, und die Themen danach auswählen.`,
        },
        clerkLabel: { en: 'Statistics', de: 'Auswertung' },
        withdrawal: {
          text: {
            en: 'I can withdraw this at any time and still receive the newsletter. What was recorded until then remains lawful.',
            de: 'Ich kann das jederzeit widerrufen und bekomme den Newsletter trotzdem. Was bis dahin ausgewertet wurde, bleibt rechtmäßig.',
          },
          url: wayOutUrl,
        },
        dataCategories: ['e-mail address', 'reading behaviour'],
      },
    ],
  });
}
