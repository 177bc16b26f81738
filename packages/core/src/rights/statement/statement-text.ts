import type { StatementGroup, StatementRow, StatementSection } from '../../model/access-statement.js';

const itemText = (rows: readonly StatementRow[]): string =>
  `\n${rows.map(({ label, value }, index) => `${index === 0 ? '- ' : '  '}${label}: ${value}`).join('\n')}`;

/** The parts of a statement as plain text. */
export const statementText = {
  section: ({ heading, lines }: Pick<StatementSection, 'heading' | 'lines'>): string =>
    [`${heading}\n${'='.repeat(heading.length)}`, ...(lines.length === 0 ? [] : [lines.join('\n')])].join('\n\n'),
  group: ({ heading, lines }: Pick<StatementGroup, 'heading' | 'lines'>): string => [heading, ...lines].join('\n'),
  /** Behind their group, or behind those that came before. */
  items: (items: StatementGroup['items']): string => items.map(itemText).join(''),
};
