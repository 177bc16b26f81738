import type { Policy } from '../../model/policy.js';
import { definePolicy } from '../define-policy.js';
import { type SampleOptions, sampleFrame } from './sample-frame.js';

/**
 * An online shop: the order is information, mail about similar goods may be sent until the customer objects (Directive
 * 2002/58/EC Art. 13(2)), other advertising is asked for.
 * @throws `invalid_policy` if the options break the rule
 */
export function webShop(options: SampleOptions = {}): Policy<'order' | 'similar-goods' | 'advertising'> {
  const { frame, name, wayOutUrl } = sampleFrame('web-shop', options);
  return definePolicy({
    ...frame,
    title: { en: 'Your order and your data', de: 'Ihre Bestellung und Ihre Daten' },
    purposes: [
      {
        id: 'order',
        kind: 'information',
        basis: 'contract',
        channels: ['email'],
        title: { en: 'Your order', de: 'Ihre Bestellung' },
        text: {
          en: `${name} uses your name, addresses and payment details to carry out your order, and writes to you by e-mail about it. This is part of the contract.`,
          de: `${name} verwendet Ihren Namen, Ihre Adressen und Zahlungsdaten, um die Bestellung abzuwickeln, und schreibt Ihnen dazu per E-Mail. Das gehört zum Vertrag.`,
        },
        clerkLabel: { en: 'Information given', de: 'Information gegeben' },
        dataCategories: ['name', 'addresses', 'payment details', 'orders'],
        recipients: [{ category: 'parcel service', role: 'processor' }],
        retention: { period: 'P7Y', from: 'contractEnd' },
      },
      {
        id: 'similar-goods',
        kind: 'opt_out',
        basis: 'soft_opt_in',
        channels: ['email'],
        title: { en: 'Similar goods', de: 'Ähnliche Waren' },
        text: {
          en: `${name} writes to you by e-mail about goods similar to those you buy.`,
          de: `${name} schreibt Ihnen per E-Mail über Waren, die jenen ähnlich sind, die Sie kaufen.`,
        },
        clerkLabel: { en: 'Told about similar goods', de: 'Über ähnliche Waren informiert' },
        objection: {
          text: {
            en: 'You can object free of charge, now or at any time later, also by the link in every message.',
            de: 'Sie können dem kostenlos widersprechen, gleich jetzt oder jederzeit später, auch über den Link in jeder Nachricht.',
          },
          url: wayOutUrl,
        },
        dataCategories: ['e-mail address', 'orders'],
      },
      {
        id: 'advertising',
        kind: 'consent',
        channels: ['email', 'post'],
        perChannel: true,
        expiresAfter: 'P24M',
        title: { en: 'Other advertising', de: 'Weitere Werbung' },
        text: {
          en: `${name} may send me advertising for its whole range of goods and for events.`,
          de: `${name} darf mir Werbung für das ganze Sortiment und für Veranstaltungen schicken.`,
        },
        clerkLabel: { en: 'Advertising', de: 'Werbung' },
        withdrawal: {
          text: {
            en: 'I can withdraw this at any time, by the link in every message or in my account. What was sent until then remains lawful.',
            de: 'Ich kann das jederzeit widerrufen, über den Link in jeder Nachricht oder in meinem Konto. Was bis dahin geschickt wurde, bleibt rechtmäßig.',
          },
          url: wayOutUrl,
        },
        dataCategories: ['name', 'addresses'],
      },
    ],
  });
}
