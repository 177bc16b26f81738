import { expect, test } from 'vitest';
import type { Instant } from '../../canonical/instant.js';
import { notificationDeadline } from './notification-deadline.js';

const inZone = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Vienna' }).format(
    Date.parse(instant),
  );

test.each([
  ['Friday, evening, over a weekend', '2026-11-06T17:40:00.000Z', '2026-11-09T17:40:00.000Z'],
  ['over the end of a month', '2026-04-29T10:00:00.000Z', '2026-05-02T10:00:00.000Z'],
  ['over the end of a February', '2026-02-27T10:00:00.000Z', '2026-03-02T10:00:00.000Z'],
  ['over a leap day', '2028-02-27T10:00:00.000Z', '2028-03-01T10:00:00.000Z'],
  ['over the turn of the year, and a holiday', '2026-12-30T22:15:00.000Z', '2027-01-02T22:15:00.000Z'],
  ['to the minute, and no hour is left out', '2026-11-06T17:59:59.999Z', '2026-11-09T17:59:59.999Z'],
])('%s: 72 hours', (_, awareAt, deadline) => {
  expect(notificationDeadline(awareAt as Instant)).toBe(deadline);
});

test('hours are hours also where the clock is put back or forward meanwhile', () => {
  const back = notificationDeadline('2026-10-23T16:40:00.000Z' as Instant);
  expect([inZone('2026-10-23T16:40:00.000Z'), inZone(back)]).toEqual([
    'Friday, 23 October 2026 at 18:40',
    'Monday, 26 October 2026 at 17:40',
  ]);
  const forward = notificationDeadline('2026-03-27T17:40:00.000Z' as Instant);
  expect([inZone('2026-03-27T17:40:00.000Z'), inZone(forward)]).toEqual([
    'Friday, 27 March 2026 at 18:40',
    'Monday, 30 March 2026 at 19:40',
  ]);
});
