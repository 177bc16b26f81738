import { certificate as german } from '../messages/de/certificate.js';
import { certificate as english } from '../messages/en/certificate.js';
import type { CertificateMessages } from '../messages/sections/certificate-messages.js';
import { useConsentContext } from '../provider/use-consent-context.js';

const languageOf = (locale: string): string => locale.split('-')[0] ?? locale;

/**
 * The words of a certificate in the person's language: the interface's own where it is the same, else those that the widget brings
 * along in English and German.
 */
export function useCertificateWords(locale: string): { readonly words: CertificateMessages; readonly lang: string } {
  const { messages } = useConsentContext('ErasureDialog.Certificate');
  const language = languageOf(locale);
  if (language === languageOf(messages.locale) && messages.certificate)
    return { words: messages.certificate, lang: locale };
  if (language === 'de') return { words: german, lang: locale };
  return { words: english, lang: language === 'en' ? locale : 'en' };
}
