import type { FilePiece } from '../export/file-writer.js';
import type { OpenStatement } from './open-statement.js';
import { statementText } from './statement-text.js';

/** The text that `renderStatement` makes, in pieces as it is read. */
export async function* statementPieces({ title, sections }: OpenStatement): AsyncGenerator<FilePiece> {
  yield { text: title, entries: 1 };
  for (const { groups, ...section } of sections) {
    yield { text: `\n\n${statementText.section(section)}`, entries: 0 };
    for (const { items, ...group } of groups) {
      yield { text: `\n\n${statementText.group(group)}`, entries: 0 };
      for await (const some of items()) yield { text: statementText.items(some), entries: 0 };
    }
  }
  yield { text: '\n', entries: 0 };
}
