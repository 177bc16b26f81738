/** The text of one value, apart from what it means. */
export interface JsonPiece {
  /** Where it begins, the first line of the file being 1. */
  readonly line: number;
  readonly text: string;
}

/** More than this in one value, in characters, is not held: what is too large to be read is too large to be kept. */
const LONGEST_VALUE = 131_072;

const isBlank = (char: string): boolean => char === ' ' || char === '\t' || char === '\r' || char === '\n';

/**
 * Takes text apart into the values of a JSON array, or of values one after the other, piece by piece: only the value that has not
 * ended yet is held. What is broken ends where the next value can be told to begin, so that it costs one value and not the file.
 */
export function createJsonSplitter() {
  let [value, line, begunAt, depth] = ['', 1, 1, 0];
  let [isText, isEscaped, isBare, afterNewline, hasBegun] = [false, false, false, false, false];

  const begin = (char: string): void => {
    [value, begunAt, depth] = [char, line, char === '{' || char === '[' ? 1 : 0];
    [isText, isEscaped, isBare] = [char === '"', false, depth === 0 && char !== '"'];
  };
  const take = (): JsonPiece => {
    const piece = { line: begunAt, text: value.trim() };
    [value, depth, isText, isEscaped, isBare] = ['', 0, false, false, false];
    return piece;
  };
  /** @returns whether the value ends with this character */
  const goOn = (char: string): boolean => {
    if (value.length < LONGEST_VALUE) value += char;
    if (isText) {
      if (isEscaped) isEscaped = false;
      else if (char === '\\') isEscaped = true;
      else if (char === '"') isText = false;
      return !isText && depth === 0;
    }
    if (char === '"') isText = true;
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
    return depth === 0 && !isBare;
  };

  return {
    push(text: string): readonly JsonPiece[] {
      const pieces: JsonPiece[] = [];
      for (let at = 0; at < text.length; at++) {
        const char = text.charAt(at);
        // No text of JSON goes over the end of a line, and a value at the very beginning of one is a new one.
        const breaksOff = value !== '' && ((char === '\n' && (isText || isBare)) || (char === '{' && afterNewline));
        if (breaksOff) pieces.push(take());
        afterNewline = char === '\n';
        if (value === '') {
          // The array around the values is passed over, as what stands between them.
          const isAround = (char === '[' && !hasBegun) || char === ']';
          if (!isBlank(char) && char !== ',') hasBegun = true;
          if (!isBlank(char) && char !== ',' && !isAround) begin(char);
        } else if (isBare && (char === ',' || char === ']')) pieces.push(take());
        else if (goOn(char)) pieces.push(take());
        if (char === '\n') line += 1;
      }
      return pieces;
    },
    end: (): readonly JsonPiece[] => (value.trim() === '' ? [] : [take()]),
  };
}
