import { certificate as german } from '../messages/de/certificate.js';
import { certificate as english } from '../messages/en/certificate.js';
import type { CertificateMessages } from '../messages/sections/certificate-messages.js';
import { useConsentContext } from '../provider/use-consent-context.js';

const languageOf = (locale: string): string => locale.split('-')[0] ?? locale;

export interface CertificateWords {
  readonly words: CertificateMessages;
  /** Of the text. */
  readonly lang: string;
  /** Of the dates in it: with their region. */
  readonly dates: string;
}

/**
 * The words of a certificate in the person's language: the interface's own where it is the same, else those that the widget brings
 * along in English and German.
 */
export function useCertificateWords(locale: string): CertificateWords {
  const { messages, locale: dates } = useConsentContext('ErasureDialog.Certificate');
  const language = languageOf(locale);
  const isOwn = language === languageOf(messages.locale);
  if (isOwn && messages.certificate) return { words: messages.certificate, lang: locale, dates };
  if (language === 'de') return { words: german, lang: locale, dates: locale };
  const isEnglish = language === 'en';
  return { words: english, lang: isEnglish ? locale : 'en', dates: isEnglish && isOwn ? dates : 'en-GB' };
}
