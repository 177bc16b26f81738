import type { ImportLine } from '@unticked/core';
import { expect, it } from 'vitest';
import { keptLines, MOST_LINES } from './kept-lines.js';

const line = (row: number, verdict: ImportLine['verdict'], reason: ImportLine['reason']): ImportLine => ({
  row,
  subjectId: `c-${row}`,
  verdict,
  reason,
  written: 0,
});

it('keeps the first lines of each reason, and no more however many come', () => {
  const lines = keptLines();
  for (let row = 1; row <= MOST_LINES + 500; row++) lines.add(line(row, 'park', 'no_date'));
  lines.add(line(999_999, 'reject', 'unreadable'));
  lines.add(line(1_000_000, 'accept', 'proved'));
  expect(lines.of('no_date')).toHaveLength(MOST_LINES);
  expect(lines.of('no_date').at(-1)?.row).toBe(MOST_LINES);
  expect(lines.of('not_a_consent')).toEqual([]);
  expect(lines.notAccepted()).toHaveLength(MOST_LINES + 1);
});

it('counts what is lost, by field and reason', () => {
  const lines = keptLines();
  for (const value of ['1', '0']) lines.lose({ field: 'fax', why: 'no_channel', value });
  lines.lose({ field: 'fax', why: 'no_zone' });
  expect(lines.lost()).toEqual([
    { field: 'fax', why: 'no_channel', count: 2 },
    { field: 'fax', why: 'no_zone', count: 1 },
  ]);
});
