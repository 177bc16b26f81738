import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isConsentError } from '../errors/is-consent-error.js';
import { MAX_DEPTH } from './canonical-json.js';
import { MAX_BYTES, parseJson } from './parse-json.js';

const refusal = (text: string) => {
  try {
    parseJson(text);
  } catch (error) {
    if (isConsentError(error)) return { code: error.code, path: error.path, finding: error.findings[0]?.code };
    throw error;
  }
  return undefined;
};

const spaces = fc.constantFrom('', ' ', '\n', '\t\r\n');
const randomJson = fc.jsonValue({ maxDepth: 5 });

describe('parseJson agrees with JSON.parse', () => {
  test('on every JSON text', () => {
    fc.assert(
      fc.property(randomJson, spaces, fc.constantFrom(undefined, 1, '\t'), (value, space, indent) => {
        const text = space + JSON.stringify(value, null, indent) + space;
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 500 },
    );
  });

  test('on what is no JSON text: one character taken out, put in or changed', () => {
    const spoiled = fc
      .tuple(randomJson, fc.nat(), fc.nat({ max: 2 }), fc.constantFrom(...'{}[]",:0-.eE\\utn \u0001\u00a0'))
      .map(([value, at, how, letter]) => {
        const text = JSON.stringify(value);
        const place = at % (text.length + 1);
        return text.slice(0, place) + (how === 0 ? '' : letter) + text.slice(how === 1 ? place : place + 1);
      });
    fc.assert(
      fc.property(spoiled, (text) => {
        let expected: { value: unknown } | undefined;
        try {
          expected = { value: JSON.parse(text) };
        } catch {
          expected = undefined;
        }
        const found = refusal(text);
        if (!expected) expect(found).toMatchObject({ code: 'invalid' });
        else if (found) expect(found.finding).toMatch(/duplicate_key|too_deep/);
        else expect(parseJson(text)).toEqual(expected.value);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what JSON.parse lets pass is refused', () => {
  test.each([
    ['duplicate keys', '{"a":1,"b":{"c":1,"c":2}}', 'duplicate_key', '/b/c'],
    ['duplicate keys, one of them escaped', '{"a":1,"\\u0061":2}', 'duplicate_key', '/a'],
    ['a byte order mark', '\ufeff{}', 'json_syntax', ''],
    ['data after the end', '{} {}', 'json_syntax', ''],
    ['a trailing comma', '[1,]', 'json_syntax', '/1'],
    ['nothing', '', 'json_syntax', ''],
    ['only spaces', ' \n', 'json_syntax', ''],
    ['an open list', '[1', 'json_syntax', ''],
    ['a number that starts with zero', '{"a":01}', 'json_syntax', '/a'],
    ['not a number', 'NaN', 'json_syntax', ''],
    ['a raw control character in a string', '"\u0000"', 'json_syntax', ''],
    ['single quotes', "{'a':1}", 'json_syntax', ''],
    ['a key with a slash and a tilde', '{"a/b~c":x}', 'json_syntax', '/a~1b~0c'],
  ])('%s', (_, text, finding, path) => {
    expect(refusal(text)).toEqual({ code: 'invalid', finding, path });
  });

  test('depth beyond the limit, by lists, by objects, and a bomb of 60,000 brackets', () => {
    expect(refusal('['.repeat(MAX_DEPTH) + ']'.repeat(MAX_DEPTH))).toBeUndefined();
    expect(refusal('['.repeat(MAX_DEPTH + 1) + ']'.repeat(MAX_DEPTH + 1))?.finding).toBe('too_deep');
    expect(refusal('{"a":'.repeat(MAX_DEPTH + 1))?.finding).toBe('too_deep');
    expect(refusal('['.repeat(60_000))?.finding).toBe('too_deep');
  });

  test('more than 64 KB, counted in bytes and not in characters', () => {
    const text = (length: number, letter: string) => JSON.stringify(letter.repeat(length));
    expect(refusal(text(MAX_BYTES - 2, 'a'))).toBeUndefined();
    expect(refusal(text(MAX_BYTES - 1, 'a'))?.code).toBe('too_large');
    expect(refusal(text(MAX_BYTES / 2, 'ä'))?.code).toBe('too_large');
  });
});

test('__proto__ becomes a plain member and touches no prototype', () => {
  const read = parseJson('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
  expect(Object.keys(read as object)).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

describe('a reader that names what is wrong', () => {
  test('hears of each key that comes twice and loses none of its values', () => {
    const heard: string[] = [];
    const text = '{"a":1,"b":{"c":[1],"c":2},"a":[3],"a":{"d":4}}';
    expect(parseJson(text, { onDuplicateKey: (path) => heard.push(path) })).toEqual({
      a: [1, 3, { d: 4 }],
      b: { c: [1, 2] },
    });
    expect(heard).toEqual(['/b/c', '/a', '/a']);
  });

  test('may read more, or less, than the limit of a request', () => {
    const text = JSON.stringify('x'.repeat(70_000));
    expect(parseJson(text, { limit: 80_000 })).toHaveLength(70_000);
    expect(() => parseJson('"four"', { limit: 5 })).toThrow(/too_large/);
  });
});
