// Counts what an application writes itself, between `unticked:start` and `unticked:end` in examples/fifteen-lines; blank lines
// and the marks do not count. `once`: what is said once in an application, not once for each form and screen.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../examples/fifteen-lines/src/', import.meta.url);

function* marked() {
  for (const file of readdirSync(folder)) {
    let part;
    for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n')) {
      if (line.includes('unticked:start')) part = line.includes('once') ? 'once' : 'feature';
      else if (line.includes('unticked:end')) part = undefined;
      else if (part && line.trim() !== '')
        yield { file, part, text: line.trim(), isImport: line.startsWith('import ') };
    }
  }
}

export function countLines() {
  const lines = [...marked()];
  const count = (holds) => lines.filter(holds).length;
  return {
    lines,
    /** Boxes, capture, record, pills, history and gate, with their imports. */
    features: count(({ part }) => part === 'feature'),
    /** All of it, set-up too, without imports. */
    statements: count(({ isImport }) => !isImport),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { lines, features, statements } = countLines();
  for (const { file, text } of lines) console.log(`${file}: ${text}`);
  console.log(`${features} lines for boxes, capture, record, pills, history and gate, imports included`);
  console.log(`${statements} lines with the set-up of the whole application, imports apart`);
  process.exit(Math.max(features, statements) > 15 ? 1 : 0);
}
