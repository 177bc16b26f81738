import { describe, expect, test } from 'vitest';
import { day, justBefore, news, offers, profile, repair, timelineOf } from '../../fixtures/log-of.js';
import { answerChannels, gateChannels } from './channels-of.js';
import { epochAt, knownPurposes, policyInForce, purposeInForce, purposesInForce } from './policy-timeline.js';

const versionAt = (timeline: ReturnType<typeof timelineOf>, at: string) =>
  policyInForce(timeline, 'shop', at)?.policy.version;

describe('the version in force', () => {
  test('begins at its own instant, and none is in force before the first', () => {
    const timeline = timelineOf({ from: 1 }, { from: 5 });
    expect(versionAt(timeline, justBefore(day(1)))).toBeUndefined();
    expect(versionAt(timeline, day(1))).toBe(1);
    expect(versionAt(timeline, justBefore(day(5)))).toBe(1);
    expect(versionAt(timeline, day(5))).toBe(2);
  });

  test('is the highest that has begun, whichever was announced first', () => {
    const timeline = timelineOf({ from: 0 }, { from: 9 }, { from: 5 });
    expect([4, 5, 8, 9].map((n) => versionAt(timeline, day(n)))).toEqual([1, 3, 3, 3]);
    expect(versionAt(timeline.toReversed(), day(9))).toBe(3);
  });

  test('is asked for by policy: another policy does not count', () => {
    const timeline = timelineOf({ purposes: [news] }, { purposes: [repair], policyId: 'other' });
    expect(policyInForce(timeline, 'other', day(1))?.policy.purposes).toEqual([repair]);
    expect(policyInForce(timeline, 'nothing', day(1))).toBeUndefined();
  });
});

describe('the purposes in force', () => {
  test('come from each policy in its own order', () => {
    const timeline = timelineOf(
      { purposes: [repair, news] },
      { purposes: [offers], policyId: 'other' },
      { from: 5, purposes: [news, profile] },
    );
    const ids = (n: number) => purposesInForce(timeline, day(n)).map(({ purpose }) => purpose.id);
    expect(ids(1)).toEqual(['repair', 'news', 'offers']);
    expect(ids(5)).toEqual(['news', 'profile', 'offers']);
    expect(purposeInForce(timeline, 'repair', day(5))).toBeUndefined();
    expect(purposeInForce(timeline, 'repair', day(4))?.published.policy.version).toBe(1);
  });

  test('count their material changes; none while not in force', () => {
    const timeline = timelineOf(
      { purposes: [news] },
      { from: 3, purposes: [repair] },
      { from: 5, epoch: 2, purposes: [news] },
    );
    expect([1, 3, 5].map((n) => epochAt(timeline, 'news', day(n)))).toEqual([0, undefined, 2]);
  });

  test('are known in their last published form, in force or not', () => {
    const later = { ...news, channels: ['post'] as const };
    const known = knownPurposes(timelineOf({ purposes: [news, repair] }, { from: 99, purposes: [later] }));
    expect(known.get('news')?.purpose).toBe(later);
    expect(known.get('repair')?.published.policy.version).toBe(1);
    expect(known.get('nothing')).toBeUndefined();
  });
});

describe('the cells of a purpose', () => {
  test('hold answers by channel, but information is told once', () => {
    expect(answerChannels(news)).toEqual(['email', 'sms']);
    expect(answerChannels(offers)).toEqual(['email', 'sms']);
    expect(answerChannels(repair)).toEqual(['*']);
    expect(answerChannels(profile)).toEqual(['*']);
    expect(answerChannels({ ...news, channels: [] })).toEqual(['*']);
  });

  test('are asked of the gate by channel', () => {
    expect(gateChannels(repair)).toEqual(['sms', 'phone']);
    expect(gateChannels(profile)).toEqual(['*']);
    expect(gateChannels({ ...news, channels: [] })).toEqual(['*']);
  });
});
