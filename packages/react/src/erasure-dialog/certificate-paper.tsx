import type { ErasureCertificate } from '@unticked/core';
import { inLanguage } from '../anatomy/in-language.js';
import { useFormat } from '../anatomy/use-format.js';
import { CertificateHead } from './certificate-head.js';
import { PlannedSets } from './planned-sets.js';
import { useCertificateWords } from './use-certificate-words.js';

export interface CertificatePaperProps {
  readonly certificate: ErasureCertificate;
  readonly locale: string;
  /** Who confirms it stands above already. @default the controllers are named, with their addresses */
  readonly hasLetterhead?: boolean;
  /** Of its title; below it stands each system. @default 4 */
  readonly level?: 3 | 4;
}

/** What was erased where and when, what is kept and why, in the person's language. `data-unticked="certificate-text"`. */
export function CertificatePaper({ certificate, locale, hasLetterhead, level = 4 }: CertificatePaperProps) {
  const { words, lang, dates } = useCertificateWords(locale);
  // Days as the log counts them, so that the paper says the same wherever it is printed.
  const days = useFormat({ locale: dates, timeZone: 'UTC' });
  const [Title, Name] = level === 3 ? (['h3', 'h4'] as const) : (['h4', 'h5'] as const);
  const { request, controllers, receivedOn, doneAt, because, afterwards, systems } = certificate;
  return (
    <div data-unticked="certificate-text" lang={lang} dir="auto">
      {!hasLetterhead && <CertificateHead controllers={controllers} />}
      <Title>{words.title}</Title>
      <p>
        {words.received(days.longDate(receivedOn))} {words.done(days.longDate(doneAt))}
      </p>
      <p>
        <strong>{words.because}:</strong> {words.cause[because]}.
      </p>
      <ul>
        {systems.map(({ system, title, state, sets, doneAt: at }) => {
          const name = inLanguage(title, lang);
          return (
            <li key={system}>
              <Name lang={name.lang}>
                <bdi>{name.text}</bdi>
              </Name>
              {state === 'planned' && <PlannedSets words={words} format={days} locale={lang} sets={sets} isDone />}
              {state === 'failed' && <p>{words.notListed}</p>}
              {state === 'by_hand' ? (
                <p>{words.byHand}</p>
              ) : (
                <p data-unticked="meta">{words.done(days.longDate(at))}</p>
              )}
            </li>
          );
        })}
      </ul>
      <p>{words.afterwards[afterwards]}</p>
      <p data-unticked="meta">
        {words.days} <bdi>{words.reference(request)}</bdi>
      </p>
    </div>
  );
}
