import type { AccessStatement, StatementGroup, StatementRow } from '../../model/access-statement.js';

const itemLines = (rows: readonly StatementRow[]): string =>
  rows.map(({ label, value }, index) => `${index === 0 ? '- ' : '  '}${label}: ${value}`).join('\n');

const groupText = ({ heading, lines, items }: StatementGroup): string =>
  [heading, ...lines, ...items.map(itemLines)].join('\n');

/** A statement as plain text, to be printed, sent or put into a file. */
export function renderStatement({ title, sections }: AccessStatement): string {
  const parts = sections.map(({ heading, lines, groups }) =>
    [
      `${heading}\n${'='.repeat(heading.length)}`,
      ...(lines.length === 0 ? [] : [lines.join('\n')]),
      ...groups.map(groupText),
    ].join('\n\n'),
  );
  return `${[title, ...parts].join('\n\n')}\n`;
}
