import type { PartChange, PurposeChanges } from '@unticked/core';
import { inLanguage } from '../anatomy/in-language.js';
import { TextDiff } from '../anatomy/text-diff.js';
import { diff } from '../messages/en/diff.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { valueParts } from './value-parts.js';

/** A text's pointer ends with its language; who is responsible has none. */
function split(path: string): { readonly whole: string; readonly language?: string } {
  const [, whole = path, language] = path.match(/^(.+)\/([^/]+)$/) ?? [];
  return { whole, ...(language === undefined ? {} : { language }) };
}

const icons = { added: '+', removed: '−', wording: '≈', material: '!' } as const;

/** One purpose that differs. */
export function PolicyDiffPurpose({ changes }: { readonly changes: PurposeChanges }) {
  const { messages, format, textLocale, locale } = useConsentContext('PolicyDiff');
  const words = useWords('PolicyDiff', 'diff', diff);
  const title = inLanguage(changes.title, textLocale);
  const note = changes.note && inLanguage(changes.note, textLocale);

  /** "Text, German", "Printed form blue, German", "Channels". */
  const nameOf = ({ path, values }: PartChange): string => {
    const [, of, id = ''] = path.match(/^\/(printed|documents)\/([^/]+)/) ?? [];
    const { whole, language } = values ? { whole: path } : split(path);
    const beside = of === 'printed' ? words.printedForm(id) : words.document(id);
    const name = of ? beside : (words.part[whole] ?? path);
    return format.capital(language ? `${name}, ${format.language(language)}` : name);
  };
  return (
    <li data-unticked="policy-diff-purpose" data-change={changes.change}>
      <p data-unticked="policy-diff-head">
        <strong lang={title.lang} dir="auto">
          {title.text || changes.purposeId}
        </strong>{' '}
        <span data-unticked="policy-diff-change" data-tone={changes.change === 'material' ? 'waiting' : 'nothing'}>
          <span aria-hidden="true">{icons[changes.change]} </span>
          {words.change[changes.change]}
        </span>
      </p>
      {note?.text && (
        <p data-unticked="meta">
          {words.note}:{' '}
          <span lang={note.lang} dir="auto">
            {messages.common.quote(note.text)}
          </span>
        </p>
      )}
      <dl>
        {changes.parts.map((part) => (
          <div key={part.path}>
            <dt>{nameOf(part)}</dt>
            <dd>
              <TextDiff
                parts={part.values ? valueParts(part.values, { words, messages, locale }) : part.parts}
                locale={part.values ? messages.locale : (split(part.path).language ?? textLocale)}
                messages={messages}
              />
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
