import type { PlannedSet } from '@unticked/core';
import { inLanguage } from '../anatomy/in-language.js';
import type { Format } from '../anatomy/use-format.js';
import type { CertificateMessages } from '../messages/sections/certificate-messages.js';

export interface PlannedSetsProps {
  readonly words: CertificateMessages;
  readonly format: Pick<Format, 'longDate'>;
  readonly locale: string;
  readonly sets: readonly PlannedSet[];
  /** It is over, and no plan any more. */
  readonly isDone?: boolean;
}

/** The ground itself, which its words name. */
const GROUND = /^GDPR Art\. 17\(3\)/;

/**
 * What goes and what stays of one system: on what ground, by which norm, until when.
 *
 * `data-unticked="erasure-sets"`; each is an `erasure-set` with `data-fate`.
 */
export function PlannedSets({ words, format, locale, sets, isDone = false }: PlannedSetsProps) {
  const held = sets.filter(({ count }) => count > 0);
  if (held.length === 0) return <p data-unticked="meta">{words.nothingHeld}</p>;
  return (
    <ul data-unticked="erasure-sets">
      {held.map((set) => {
        const { text, lang } = inLanguage(set.title, locale);
        return (
          <li key={set.id} data-unticked="erasure-set" data-fate={set.fate}>
            <strong>
              {set.fate === 'goes' ? (isDone ? words.went : words.goes) : isDone ? words.stayed : words.stays}
            </strong>
            <span>
              <span lang={lang} dir="auto">
                {words.counted(text, set.count)}
              </span>
              {set.fate === 'stays' && (
                <span data-unticked="meta">
                  {[words.ground[set.ground], ...(GROUND.test(set.norm) ? [] : [set.norm]), ''].join(', ')}
                  {set.until === 'unlimited' ? words.unlimited : words.until(format.longDate(set.until))}
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
