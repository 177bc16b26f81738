import { ConsentError } from '../errors/consent-error.js';
import { pointerStep } from '../errors/pointer-step.js';
import { type Json, MAX_DEPTH } from './canonical-json.js';
import { utf8 } from './utf8.js';

/** The largest text that is read, in bytes of UTF-8. */
export const MAX_BYTES = 65_536;

const refuse = (code: string, path: string): never => {
  throw new ConsentError('invalid', { path, findings: [{ code, severity: 'error', path, params: {} }] });
};

const scalar = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null/y;
const space = /[ \t\n\r]*/y;

interface ParseOptions {
  /** Bytes of UTF-8. @default MAX_BYTES */
  readonly limit?: number;
  /** Hears of each key that comes twice, and its values are then read as a list, so that none is lost. @default it is refused */
  readonly onDuplicateKey?: (path: string) => void;
}

/**
 * Reads JSON as `JSON.parse` does, but refuses what it lets pass: duplicate keys, too much depth, too much text. `__proto__` becomes a plain member.
 * @throws `too_large`, or `invalid` with the path and one of `json_syntax`, `duplicate_key`, `too_deep`.
 */
export function parseJson(text: string, { limit = MAX_BYTES, onDuplicateKey }: ParseOptions = {}): Json {
  if (text.length > limit || utf8(text).length > limit) throw new ConsentError('too_large', { params: { limit } });
  let at = 0;

  const skip = (): string => {
    space.lastIndex = at;
    space.test(text);
    at = space.lastIndex;
    return text.charAt(at);
  };
  const readScalar = (path: string): Json => {
    scalar.lastIndex = at;
    const found = scalar.exec(text)?.[0] ?? refuse('json_syntax', path);
    at = scalar.lastIndex;
    try {
      return JSON.parse(found);
    } catch {
      return refuse('json_syntax', path);
    }
  };
  const readMembers = (end: string, path: string, readOne: () => void): void => {
    at += 1;
    if (skip() === end) {
      at += 1;
      return;
    }
    for (;;) {
      readOne();
      const next = skip();
      at += 1;
      if (next === end) return;
      if (next !== ',') refuse('json_syntax', path);
    }
  };
  const readValue = (path: string, depth: number): Json => {
    const first = skip();
    if (first !== '{' && first !== '[') return readScalar(path);
    if (depth >= MAX_DEPTH) refuse('too_deep', path);
    if (first === '[') {
      const list: Json[] = [];
      readMembers(']', path, () => list.push(readValue(`${path}/${list.length}`, depth + 1)));
      return list;
    }
    // A map first: assigning `__proto__` to an object would set its prototype instead of a member.
    const members = new Map<string, Json>();
    readMembers('}', path, () => {
      if (skip() !== '"') refuse('json_syntax', path);
      const key = String(readScalar(path));
      const inside = `${path}${pointerStep(key)}`;
      const before = members.get(key);
      if (before !== undefined) {
        if (!onDuplicateKey) refuse('duplicate_key', inside);
        onDuplicateKey?.(inside);
      }
      if (skip() !== ':') refuse('json_syntax', inside);
      at += 1;
      const value = readValue(inside, depth + 1);
      members.set(key, before === undefined ? value : [before, value].flat());
    });
    return Object.fromEntries(members);
  };

  const value = readValue('', 0);
  if (skip() !== '') refuse('json_syntax', '');
  return value;
}
