import type { DocumentBeside, Policy } from '../../model/policy.js';
import { definePolicy } from '../define-policy.js';
import { type SampleOptions, sampleFrame } from './sample-frame.js';

/** The card at the stand has the terms on its back. */
const withTerms = (terms: DocumentBeside) => ({
  documents: [terms],
  printed: [
    {
      id: 'stand-card',
      text: {
        en: 'Prize draw: I take part ☐. My name and e-mail address are used to draw and notify the winners. The rules of the draw are on the back, and I need not agree to anything above to take part.',
        de: 'Gewinnspiel: Ich nehme teil ☐. Mein Name und meine E-Mail-Adresse werden verwendet, um die Gewinne zu verlosen und mich zu verständigen. Die Teilnahmebedingungen stehen auf der Rückseite, und ich kann auch ohne jede Zustimmung mitmachen.',
      },
      inUse: { from: '2026-01-01' },
    },
  ],
});

/**
 * A stand at a trade show. Nobody has ordered anything, so keeping the card is itself asked for. The prize draw is a contract of
 * its own: its terms are a document apart, and taking part opens nothing else.
 * @throws `invalid_policy` if the options break the rule
 */
export function tradeShow(options: SampleOptions = {}): Policy<'contact-card' | 'follow-up' | 'prize-draw'> {
  const { frame, name, wayOutUrl } = sampleFrame('trade-show', options);
  return definePolicy({
    ...frame,
    title: { en: 'Staying in touch after the show', de: 'Nach der Messe in Kontakt bleiben' },
    purposes: [
      {
        id: 'contact-card',
        kind: 'consent',
        topic: 'data',
        expiresAfter: 'P12M',
        title: { en: 'Keep my card', de: 'Visitenkarte behalten' },
        text: {
          en: `${name} may keep my name, company and contact details with a note of what I asked about at the stand.`,
          de: `${name} darf meinen Namen, meine Firma und meine Kontaktdaten samt einer Notiz zu meiner Anfrage am Stand speichern.`,
        },
        script: {
          en: `May ${name} keep your card with a note of what you asked about? You can say stop at any time.`,
          de: `Darf ${name} Ihre Visitenkarte mit einer Notiz zu Ihrer Anfrage behalten? Sie können das jederzeit widerrufen.`,
        },
        clerkLabel: { en: 'Keep card', de: 'Karte behalten' },
        withdrawal: {
          text: {
            en: 'I can withdraw this at any time; my data is then deleted. What was done until then remains lawful.',
            de: 'Ich kann das jederzeit widerrufen; meine Daten werden dann gelöscht. Was bis dahin geschah, bleibt rechtmäßig.',
          },
          url: wayOutUrl,
        },
        dataCategories: ['name', 'company', 'contact details', 'interest'],
      },
      {
        id: 'follow-up',
        kind: 'consent',
        channels: ['email', 'phone'],
        perChannel: true,
        expiresAfter: 'P12M',
        title: { en: 'Offers after the show', de: 'Angebote nach der Messe' },
        text: {
          en: `${name} may contact me after the show with offers for repair services.`,
          de: `${name} darf mich nach der Messe mit Angeboten zu Reparaturen kontaktieren.`,
        },
        script: {
          en: `May ${name} e-mail or call you after the show with offers? You can say stop at any time.`,
          de: `Darf ${name} Ihnen nach der Messe Angebote mailen oder Sie dazu anrufen? Sie können das jederzeit widerrufen.`,
        },
        clerkLabel: { en: 'Offers', de: 'Angebote' },
        printed: [
          {
            id: 'stand-card',
            text: {
              en: `I agree that ${name} contacts me after the show with offers for repair services: ☐ by e-mail ☐ by phone. I can withdraw this at any time at the address below. What was done until then remains lawful. Taking part in the prize draw does not depend on this. Date, signature:`,
              de: `Ich bin einverstanden, dass ${name} mich nach der Messe mit Angeboten zu Reparaturen kontaktiert: ☐ per E-Mail ☐ telefonisch. Ich kann das jederzeit unter der unten angegebenen Adresse widerrufen. Was bis dahin geschah, bleibt rechtmäßig. Die Teilnahme am Gewinnspiel hängt davon nicht ab. Datum, Unterschrift:`,
            },
            inUse: { from: '2026-01-01' },
          },
        ],
        withdrawal: {
          text: {
            en: 'I can withdraw this at any time, by answering any message or online. What was done until then remains lawful.',
            de: 'Ich kann das jederzeit widerrufen, als Antwort auf jede Nachricht oder online. Was bis dahin geschah, bleibt rechtmäßig.',
          },
          url: wayOutUrl,
        },
        dataCategories: ['name', 'contact details', 'interest'],
      },
      {
        id: 'prize-draw',
        kind: 'information',
        basis: 'contract',
        channels: ['email'],
        title: { en: 'Prize draw', de: 'Gewinnspiel' },
        text: {
          en: `If you take part in the prize draw, ${name} uses your name and e-mail address to draw and notify the winners. The rules of the draw are a document of their own, and you need not agree to anything above to take part.`,
          de: `Wenn Sie am Gewinnspiel teilnehmen, verwendet ${name} Ihren Namen und Ihre E-Mail-Adresse, um die Gewinne zu verlosen und Sie zu verständigen. Die Teilnahmebedingungen sind ein eigenes Dokument, und Sie können auch ohne jede Zustimmung mitmachen.`,
        },
        clerkLabel: { en: 'Prize draw explained', de: 'Gewinnspiel erklärt' },
        ...(options.drawTerms ? withTerms(options.drawTerms) : {}),
        dataCategories: ['name', 'e-mail address'],
        retention: { period: 'P3M', from: 'drawEnd' },
      },
    ],
  });
}
