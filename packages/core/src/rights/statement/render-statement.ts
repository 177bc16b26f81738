import type { AccessStatement } from '../../model/access-statement.js';
import { statementText } from './statement-text.js';

/** A statement as plain text, to be printed, sent or put into a file. */
export function renderStatement({ title, sections }: AccessStatement): string {
  const parts = sections.flatMap(({ groups, ...section }) => [
    statementText.section(section),
    ...groups.map(({ items, ...group }) => `${statementText.group(group)}${statementText.items(items)}`),
  ]);
  return `${[title, ...parts].join('\n\n')}\n`;
}
