import type { TextPart } from '../model/text-part.js';

/** Above this many comparisons a stretch is shown as replaced: nobody reads word by word what has so little in common. */
const MOST = 1_000_000;
/** Where less than this share of the shorter side stays, it is easier to read as taken out and put in whole. */
const KEPT = 0.4;

const wordsOf = (text: string): readonly string[] =>
  text.match(/\s+|[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
const sentencesOf = (text: string): readonly string[] =>
  text === '' ? [] : text.split(/(?=\S)(?<=[.!?]\s{1,9}|\n\s{0,9})/u);

/** Parts one after another, joined where two of a kind meet; of what was replaced the old comes first, without a space at the end of both. */
function join(parts: readonly TextPart[]): readonly TextPart[] {
  const joined: TextPart[] = [];
  let [removed, added] = ['', ''];
  const put = (kind: TextPart['kind'], text: string) => {
    const last = joined.at(-1);
    if (text === '') return;
    if (last?.kind === kind) joined[joined.length - 1] = { kind, text: last.text + text };
    else joined.push({ kind, text });
  };
  const flush = () => {
    const [space = ''] = removed.match(/\s+$/u) ?? [];
    const shared = added.endsWith(space) ? space.length : 0;
    put('removed', removed.slice(0, removed.length - shared));
    put('added', added.slice(0, added.length - shared));
    put('same', removed.slice(removed.length - shared));
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of parts) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (text !== '') {
      flush();
      put(kind, text);
    }
  }
  flush();
  return joined;
}

/** The longest common subsequence of two lists, as parts of one piece each (Wagner and Fischer 1974). */
function align(before: readonly string[], after: readonly string[]): readonly TextPart[] {
  const width = after.length + 1;
  if ((before.length + 1) * width > MOST)
    return [
      { kind: 'removed', text: before.join('') },
      { kind: 'added', text: after.join('') },
    ];
  const longest = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number): number => longest[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--)
    for (let column = after.length - 1; column >= 0; column--)
      longest[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const parts: TextPart[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [old = '', fresh = ''] = [before[row], after[column]];
    if (row < before.length && column < after.length && old === fresh) {
      parts.push({ kind: 'same', text: old });
      row++;
      column++;
    } else if (column >= after.length || (row < before.length && at(row + 1, column) >= at(row, column + 1))) {
      parts.push({ kind: 'removed', text: old });
      row++;
    } else {
      parts.push({ kind: 'added', text: fresh });
      column++;
    }
  }
  return parts;
}

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A space between two changed words is no common ground: both sides get it, so that a reader sees one change. */
function withoutGaps(parts: readonly TextPart[]): readonly TextPart[] {
  return parts.flatMap((part, index): readonly TextPart[] => {
    const isGap = part.kind === 'same' && !isWord(part.text);
    const [before, after] = [parts[index - 1], parts[index + 1]];
    if (!isGap || !before || !after || before.kind === 'same' || after.kind === 'same') return [part];
    return [
      { kind: 'removed', text: part.text },
      { kind: 'added', text: part.text },
    ];
  });
}

function byWords(before: string, after: string): readonly TextPart[] {
  const parts = align(wordsOf(before), wordsOf(after));
  const lengthOf = (kinds: readonly TextPart['kind'][]): number =>
    parts.reduce((sum, { kind, text }) => sum + (kinds.includes(kind) && isWord(text) ? text.length : 0), 0);
  const shorter = Math.min(lengthOf(['same', 'removed']), lengthOf(['same', 'added']));
  if (before && after && lengthOf(['same']) < shorter * KEPT)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  return withoutGaps(join(parts));
}

/**
 * What changed between two texts, for a reader: sentence by sentence, and word by word within a sentence that was reworded.
 * Without what was added it is the older text, without what was removed the newer one. No library: those that are well kept
 * compare letters, words or lines, and leave the sentences, where a reader looks first, to the caller.
 */
export function wordDiff(before: string, after: string): readonly TextPart[] {
  const parts = join(align(sentencesOf(before), sentencesOf(after)));
  const words = parts.flatMap((part, index): readonly TextPart[] => {
    const next = parts[index + 1];
    if (part.kind === 'removed' && next?.kind === 'added') return byWords(part.text, next.text);
    return part.kind === 'added' && parts[index - 1]?.kind === 'removed' ? [] : [part];
  });
  return join(words);
}
