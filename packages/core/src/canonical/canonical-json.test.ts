import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isConsentError } from '../errors/is-consent-error.js';
import { canonicalJson, MAX_DEPTH } from './canonical-json.js';
import { isWellFormed, wellFormed } from './well-formed.js';

const numberOf = (hex: string): number => new DataView(Uint8Array.from(Buffer.from(hex, 'hex')).buffer).getFloat64(0);

const refusal = (value: unknown) => {
  try {
    canonicalJson(value);
  } catch (error) {
    if (isConsentError(error, 'invalid')) return { path: error.path, code: error.findings[0]?.code };
    throw error;
  }
  return undefined;
};

describe('RFC 8785', () => {
  // Appendix B of the RFC, literally.
  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('the double %s is written %s', (hex, text) => {
    expect(canonicalJson(numberOf(hex))).toBe(text);
  });

  test('the example of section 3.2.2 comes out as section 3.2.4 has it', () => {
    const example = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test('keys are sorted by UTF-16 code units, as in section 3.2.3', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const sorted = Object.keys(JSON.parse(canonicalJson(Object.fromEntries(keys.map((key) => [`k${key}`, 1])))));
    expect(sorted).toEqual(['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'].map((key) => `k${key}`));
  });

  test('the same data gives the same text, in whatever order it was made, and reads back as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = canonicalJson(value, 'escape');
        const read: unknown = JSON.parse(text);
        expect(canonicalJson(read, 'escape')).toBe(text);
        expect(read).toEqual(JSON.parse(JSON.stringify(value)));
        const reversed: unknown = JSON.parse(text, (_, member: unknown) =>
          typeof member === 'object' && member !== null && !Array.isArray(member)
            ? Object.fromEntries(Object.entries(member).reverse())
            : member,
        );
        expect(canonicalJson(reversed, 'escape')).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is not JSON is refused with the path to it', () => {
  test.each([
    ['not a number', { a: [1, Number.NaN] }, '/a/1', 'not_finite'],
    ['infinity', { a: Number.POSITIVE_INFINITY }, '/a', 'not_finite'],
    ['a bigint', { a: 1n }, '/a', 'not_json'],
    ['a function', { a: () => 1 }, '/a', 'not_json'],
    ['a symbol', { a: Symbol('x') }, '/a', 'not_json'],
    ['undefined in a list', [undefined], '/0', 'not_json'],
    ['a hole in a list', new Array(1), '/0', 'not_json'],
    ['a date', { at: new Date(0) }, '/at', 'not_json'],
    ['a map', { m: new Map() }, '/m', 'not_json'],
    ['a lone surrogate', { a: { b: 'x\ud800' } }, '/a/b', 'lone_surrogate'],
    ['a lone surrogate in a key', { 'k\udc00': 1 }, '', 'lone_surrogate'],
    ['a key with a slash and a tilde on the way', { 'a/b~c': { d: Number.NaN } }, '/a~1b~0c/d', 'not_finite'],
  ])('%s', (_, value, path, code) => {
    expect(refusal(value)).toEqual({ path, code });
  });

  test('more depth than the limit is refused, a cycle too, and nothing overflows', () => {
    const nest = (depth: number): unknown => (depth === 0 ? 1 : [nest(depth - 1)]);
    expect(refusal(nest(MAX_DEPTH))).toBeUndefined();
    expect(refusal(nest(MAX_DEPTH + 1))).toMatchObject({ code: 'too_deep' });
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    expect(refusal(cycle)).toMatchObject({ code: 'too_deep' });
  });
});

test('members that are undefined are left out; objects without a prototype are plain data', () => {
  expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
  expect(canonicalJson(Object.assign(Object.create(null), { a: 1 }))).toBe('{"a":1}');
});

test('lone surrogates are escaped on demand, for digests only', () => {
  expect(canonicalJson({ a: '\ud800' }, 'escape')).toBe('{"a":"\\ud800"}');
});

test('pairs of surrogates are well-formed, single ones are not, in whatever place', () => {
  expect(['', 'a', '\ud83d\ude00', 'x\ud83d\ude00y'].every(isWellFormed)).toBe(true);
  expect(['\ud83d', '\ude00', '\ude00\ud83d', '\ud83d\ud83d\ude00'].some(isWellFormed)).toBe(false);
});

test('what is not well-formed becomes what its UTF-8 reads back as', () => {
  for (const text of ['', 'a\ud83d', '\ude00\ud83d', '\ud83d\ude00', 'x\ud800y\udc00']) {
    expect(wellFormed(text)).toBe(new TextDecoder().decode(new TextEncoder().encode(text)));
  }
});
