import type { StatementGroup } from '../../model/access-statement.js';
import type { HeldTerms } from '../../model/data-source.js';
import type { StoredNotice } from '../../model/notice.js';
import { type HeldSet, pagesOf } from '../held-set.js';
import { type AnsweredText, textKeyOf } from './answered-texts.js';
import { ledgerItem } from './ledger-item.js';
import type { OpenGroup, OpenSection } from './open-statement.js';
import type { StatementTongue } from './statement-tongue.js';

/** To the letter, in the language in which it was shown. */
const textOf = ({ notice }: StoredNotice): readonly string[] => [
  notice.text,
  ...(notice.documents ?? []).flatMap(({ title, version, text }) => [`${title} (${version})`, text]),
  ...(notice.withdrawal ? [notice.withdrawal.text] : []),
];

/** What counts for nothing without the text that it was said to; a no needs none. */
const needsText: ReadonlySet<string> = new Set(['given', 'renewed', 'informed', 'parked']);

const recipientLines = ({ recipients = [] }: HeldTerms, { words, say }: StatementTongue): readonly string[] =>
  recipients.length === 0 ? [] : [`${words.recipients}: ${recipients.map(say).join('; ')}`];

/** The answers to one text, of which all are read for it. */
async function* itemsOf(
  answers: HeldSet,
  key: string,
  titles: ReadonlyMap<string, string>,
  tongue: StatementTongue,
): AsyncGenerator<StatementGroup['items']> {
  for await (const page of pagesOf(answers)) {
    const mine = page.filter((item) => textKeyOf(item) === key);
    if (mine.length > 0) yield mine.map((item) => ledgerItem(answers, item, titles, tongue));
  }
}

/** Every answer under the exact text that it was given to, with its version. @param texts of the answers, see `answeredTexts` */
export function consentsSection(
  answers: HeldSet | undefined,
  texts: ReadonlyMap<string, AnsweredText>,
  notices: ReadonlyMap<string, StoredNotice>,
  titles: ReadonlyMap<string, string>,
  tongue: StatementTongue,
): OpenSection {
  const { words } = tongue;
  const groups = [...texts].map(([key, { purpose, text, version, kind }]): OpenGroup => {
    const known = notices.get(String(text));
    const title = known?.notice.title ?? titles.get(String(purpose)) ?? String(purpose);
    const which = version === 0 ? words.formerText : typeof version === 'number' ? words.version(version) : '';
    return {
      heading: which === '' ? title : `${title}, ${which}`,
      lines: known ? textOf(known) : needsText.has(String(kind)) ? [words.unknownText] : [],
      items: async function* () {
        if (answers) yield* itemsOf(answers, key, titles, tongue);
      },
    };
  });
  return {
    part: 'consents',
    heading: words.headings.consents,
    lines: answers && groups.length > 0 ? recipientLines(answers, tongue) : [words.noAnswers],
    groups,
  };
}
