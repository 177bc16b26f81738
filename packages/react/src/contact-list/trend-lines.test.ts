import type { CountsPage } from '@unticked/core';
import { expect, test } from 'vitest';
import { trendLines } from './trend-lines.js';

const at = (day: string) => `2026-11-${day}T09:00:00.000Z` as CountsPage['counts'][number]['at'];

test('the counts of each channel, in the order of time, with the most at the top', () => {
  const counts: CountsPage['counts'] = [
    { at: at('03'), channel: 'email', byStatus: {}, allowed: 20 },
    { at: at('01'), channel: 'email', byStatus: {}, allowed: 5 },
    { at: at('02'), channel: 'email', byStatus: {}, allowed: 10 },
    { at: at('03'), channel: 'sms', byStatus: {}, allowed: 0 },
  ];
  expect(trendLines({ purposeId: 'news', counts })).toEqual({
    instants: [at('01'), at('02'), at('03')],
    lines: [
      { channel: 'email', allowed: [5, 10, 20], points: '0.00,30.00 50.00,20.00 100.00,0.00' },
      { channel: 'sms', allowed: [undefined, undefined, 0], points: '100.00,40.00' },
    ],
  });
});

test('nothing counted is nothing drawn', () => {
  expect(trendLines({ purposeId: 'news', counts: [] })).toEqual({ instants: [], lines: [] });
});
