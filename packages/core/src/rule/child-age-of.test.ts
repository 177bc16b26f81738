import { describe, expect, test } from 'vitest';
import { childAgeOf } from './child-age-of.js';
import { comesOfAge } from './comes-of-age.js';
import { HIGHEST_CHILD_AGE, minorAges } from './minor-ages.js';

const at = '2026-11-02T09:00:00.000Z';
const age = (...jurisdictions: readonly string[]) => childAgeOf({ jurisdictions }, at);

describe('below which age a guardian is needed', () => {
  test('by country, and the highest of several', () => {
    expect([age('AT'), age('GB'), age('FR'), age('DE')]).toEqual([14, 13, 15, 16]);
    expect(age('AT', 'FR')).toBe(15);
    expect(age('AT-4')).toBe(14);
  });

  test('where nobody has read what a country says, it is the sixteen years of the regulation', () => {
    expect([age('DK'), age('SI'), age('US-CA')]).toEqual([16, 16, 16]);
  });

  test('not before the regulation applied', () => {
    expect(childAgeOf({ jurisdictions: ['AT'] }, '2018-05-24T23:59:59.999Z')).toBe(16);
    expect(childAgeOf({ jurisdictions: ['AT'] }, '2018-05-25T00:00:00.000Z')).toBe(14);
  });

  test('the policy has the last word', () => {
    expect(childAgeOf({ childAge: 18, jurisdictions: ['AT'] }, at)).toBe(18);
  });

  test('the table holds no country twice at one time, and no age beyond what a state may choose', () => {
    for (const { country, age: years, from } of minorAges) {
      const same = minorAges.filter(
        (one) => one.country === country && one.from <= from && !(one.until && one.until <= from),
      );
      expect(same).toHaveLength(1);
      expect(years).toBeGreaterThanOrEqual(13);
      expect(years).toBeLessThanOrEqual(HIGHEST_CHILD_AGE);
    }
  });
});

describe('when somebody reaches an age', () => {
  test('on the day, in UTC', () => {
    expect(comesOfAge({ bornOn: '2013-05-03' }, 14)).toBe('2027-05-03T00:00:00.000Z');
  });

  test('born on 29 February: on 1 March', () => {
    expect(comesOfAge({ bornOn: '2012-02-29' }, 14)).toBe('2026-03-01T00:00:00.000Z');
    expect(comesOfAge({ bornOn: '2012-02-29' }, 16)).toBe('2028-02-29T00:00:00.000Z');
  });

  test('of a year alone, at its end', () => {
    expect(comesOfAge({ bornInYear: 2013 }, 14)).toBe('2027-12-31T00:00:00.000Z');
  });

  test.each([{}, { bornOn: '2013-02-31' }, { bornOn: 'May' }, { bornInYear: 13 }, { bornInYear: 2013.5 }])(
    '%j says nothing',
    (facts) => {
      expect(comesOfAge(facts, 14)).toBeUndefined();
    },
  );
});
