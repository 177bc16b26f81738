import { expect, test } from 'vitest';
import { cell, everyStatus, found, newsIn, said } from '../../fixtures/mapper-cells.js';
import { triStateField } from './tri-state-field.js';

const field = triStateField({ agreed: 'yes', refused: 'no', nothing: '-' }, { field: 'ads' });

test.each([
  ['yes', 'agreed'],
  ['no', 'refused'],
  ['-', 'nothing_said'],
  ['', 'nothing_said'],
  [null, 'nothing_said'],
  [true, 'agreed'],
  [false, 'unknown'],
  ['0', 'unknown'],
])('in: %j is "%s"', (ads, says) => {
  expect(said(field.read({ ads }, newsIn('ads')))).toEqual([`news * ${says}`]);
});

test('in: anything else is named, and a record without the field says nothing', () => {
  expect(found(field.read({ ads: 'maybe' }, newsIn('ads')))).toEqual(['unknown_value /ads']);
  expect(field.read({}, newsIn('ads'))).toEqual({ statements: [], lost: [], findings: [] });
});

test('out: every status is one of the three', () => {
  const by = (value: string) =>
    everyStatus.filter((status) => field.write([cell(status)], newsIn('ads')).records[0]?.ads === value);
  expect(by('yes')).toEqual(['given', 'informed', 'open']);
  expect(by('no')).toEqual(['refused', 'withdrawn', 'objected']);
  expect([...by('yes'), ...by('no'), ...by('-')].toSorted()).toEqual(everyStatus.toSorted());
});

test('two values that are the same are refused', () => {
  expect(() => triStateField({ agreed: 'x', refused: '', nothing: '' })).toThrow(RangeError);
});
