import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDuration, isDuration } from './duration.js';
import { earlier, later, parseInstant, toInstant, toMilliseconds } from './instant.js';

describe('an instant has one spelling', () => {
  const written = fc
    .date({ min: new Date('0001-01-01T00:00:00.000Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true })
    .map((date) => date.getTime());

  test('it reads back as it was, and texts compare as times do', () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        expect(parseInstant(toInstant(a))).toBe(toInstant(a));
        expect(toMilliseconds(toInstant(a))).toBe(a);
        expect(earlier(toInstant(a), toInstant(b))).toBe(toInstant(Math.min(a, b)));
        expect(later(toInstant(a), toInstant(b))).toBe(toInstant(Math.max(a, b)));
      }),
    );
  });

  test.each([
    ['the 31st of February', '2026-02-31T00:00:00.000Z'],
    ['hour 24', '2026-02-01T24:00:00.000Z'],
    ['a leap second', '2026-06-30T23:59:60.000Z'],
    ['no milliseconds', '2026-02-01T00:00:00Z'],
    ['an offset', '2026-02-01T00:00:00.000+01:00'],
    ['lower case', '2026-02-01t00:00:00.000z'],
    ['a year of six digits', '+275760-09-13T00:00:00.000Z'],
    ['a date alone', '2026-02-01'],
    ['a line break after it', '2026-02-01T00:00:00.000Z\n'],
    ['nothing', ''],
  ])('%s is none', (_, text) => {
    expect(parseInstant(text)).toBeUndefined();
  });
});

describe('durations', () => {
  test.each(['P24M', 'P1Y6M', 'P2W', 'P30D', 'PT48H', 'PT30M', 'P1DT12H', 'P0D'])('%s is read', (text) => {
    expect(isDuration(text)).toBe(true);
  });

  test.each(['', 'P', 'PT', 'P1', '1M', 'P-1M', 'P1.5M', 'P1M1Y', 'PT1S', 'p1m', 'P99999Y', 'P1M '])(
    '%s is not',
    (text) => {
      expect(isDuration(text)).toBe(false);
    },
  );

  test.each([
    ['2026-01-31T10:00:00.000Z', 'P1M', '2026-02-28T10:00:00.000Z'],
    ['2028-01-31T10:00:00.000Z', 'P1M', '2028-02-29T10:00:00.000Z'],
    ['2028-02-29T00:00:00.000Z', 'P1Y', '2029-02-28T00:00:00.000Z'],
    ['2026-08-31T00:00:00.000Z', 'P6M', '2027-02-28T00:00:00.000Z'],
    ['2026-12-31T23:59:59.999Z', 'P1M', '2027-01-31T23:59:59.999Z'],
    ['2026-03-28T23:30:00.000Z', 'P1D', '2026-03-29T23:30:00.000Z'],
    ['2026-03-01T00:00:00.000Z', 'P1Y2M1W3DT4H5M', '2027-05-11T04:05:00.000Z'],
    ['2026-11-02T09:00:00.000Z', 'P24M', '2028-11-02T09:00:00.000Z'],
  ])('%s and %s give %s', (start, duration, end) => {
    expect(addDuration(start, duration)).toBe(end);
  });

  test('the end is never before the start and never beyond the last instant that can be written', () => {
    const part = fc.nat({ max: 9999 });
    fc.assert(
      fc.property(part, part, part, fc.integer({ min: 0, max: 4e12 }), (years, months, days, start) => {
        const end = addDuration(toInstant(start), `P${years}Y${months}M${days}D`);
        expect(parseInstant(end)).toBe(end);
        expect(end >= toInstant(start)).toBe(true);
      }),
    );
    expect(addDuration('2026-01-01T00:00:00.000Z', 'P9999Y')).toBe('9999-12-31T23:59:59.999Z');
  });
});
