import type { StatementGroup, StatementSection } from '../../model/access-statement.js';
import type { DataSet } from '../../model/data-source.js';
import type { StoredNotice } from '../../model/notice.js';
import { ledgerItem } from './ledger-item.js';
import type { StatementTongue } from './statement-tongue.js';

/** To the letter, in the language in which it was shown. */
const textOf = ({ notice }: StoredNotice): readonly string[] => [
  notice.text,
  ...(notice.documents ?? []).flatMap(({ title, version, text }) => [`${title} (${version})`, text]),
  ...(notice.withdrawal ? [notice.withdrawal.text] : []),
];

/** What counts for nothing without the text that it was said to; a no needs none. */
const needsText: ReadonlySet<string> = new Set(['given', 'renewed', 'informed', 'parked']);

const recipientLines = ({ recipients = [] }: DataSet, { words, say }: StatementTongue): readonly string[] =>
  recipients.length === 0 ? [] : [`${words.recipients}: ${recipients.map(say).join('; ')}`];

/** Every answer under the exact text that it was given to, with its version. */
export function consentsSection(
  answers: DataSet | undefined,
  notices: ReadonlyMap<string, StoredNotice>,
  titles: ReadonlyMap<string, string>,
  tongue: StatementTongue,
): StatementSection {
  const { words } = tongue;
  const byText = new Map<string, StatementGroup>();
  for (const item of answers?.items ?? []) {
    const { purpose = '', text = '', version } = item;
    const known = notices.get(String(text));
    const title = known?.notice.title ?? titles.get(String(purpose)) ?? String(purpose);
    const which = version === 0 ? words.formerText : typeof version === 'number' ? words.version(version) : '';
    const key = JSON.stringify([purpose, text, version]);
    const group = byText.get(key) ?? {
      heading: which === '' ? title : `${title}, ${which}`,
      lines: known ? textOf(known) : needsText.has(String(item.kind)) ? [words.unknownText] : [],
      items: [],
    };
    const rows = answers ? ledgerItem(answers, item, titles, tongue) : [];
    byText.set(key, { ...group, items: [...group.items, rows] });
  }
  return {
    part: 'consents',
    heading: words.headings.consents,
    lines: answers && byText.size > 0 ? recipientLines(answers, tongue) : [words.noAnswers],
    groups: [...byText.values()],
  };
}
