import { describe, expect, it } from 'vitest';
import { buildEntry, buildMeasure } from '../fixtures/build-history.js';
import { groupEntries, type LogItem } from './group-entries.js';

type Shape = readonly [numbers: readonly number[], corrected: readonly Shape[]];
const shape = ({ entries, corrected }: LogItem): Shape => [entries.map(({ ref }) => ref.seq), corrected.map(shape)];
const shapes = (...entries: Parameters<typeof groupEntries>[0]) => groupEntries(entries).map(shape);

describe('groupEntries', () => {
  it('joins what one save wrote for one question', () => {
    const save = { submissionId: 'save' };
    expect(
      shapes(
        buildEntry(3, { ...save, purposeId: 'repair', questionId: 'repair' }),
        buildEntry(2, { ...save, channel: 'sms' }),
        buildEntry(1, save),
      ),
    ).toEqual([
      [[3], []],
      [[2, 1], []],
    ]);
  });

  it('joins a yes and a box left empty of one question', () => {
    const save = { submissionId: 'save' };
    expect(shapes(buildEntry(2, { ...save, kind: 'not_given', channel: 'sms' }), buildEntry(1, save))).toEqual([
      [[2, 1], []],
    ]);
  });

  it('keeps saves apart, though they are about the same question', () => {
    expect(shapes(buildEntry(2), buildEntry(1))).toEqual([
      [[2], []],
      [[1], []],
    ]);
  });

  it('keeps what the person said apart from what the controller did', () => {
    const save = { submissionId: 'save' };
    expect(shapes(buildMeasure(2, 'stopped', save), buildEntry(1, save))).toHaveLength(2);
  });

  it('lets each system entry stand alone, though none names a save', () => {
    const system = { about: 'system', submissionId: '' } as const;
    expect(shapes(buildMeasure(2, 'unreadable', system), buildMeasure(1, 'unreadable', system))).toHaveLength(2);
  });

  it('folds what was corrected into what corrects it', () => {
    const corrected = buildMeasure(3, 'corrected', { corrects: 1 });
    expect(shapes(corrected, buildEntry(2), buildEntry(1, { correctedBy: 3 }))).toEqual([
      [[3], [[[1], []]]],
      [[2], []],
    ]);
  });

  it('folds one channel of a save and leaves the other where it was', () => {
    const save = { submissionId: 'save' };
    const corrected = buildMeasure(3, 'corrected', { corrects: 1 });
    expect(
      shapes(corrected, buildEntry(2, { ...save, channel: 'sms' }), buildEntry(1, { ...save, correctedBy: 3 })),
    ).toEqual([
      [[3], [[[1], []]]],
      [[2], []],
    ]);
  });

  it('folds several corrections of one save into one item', () => {
    const fix = { submissionId: 'fix' };
    expect(
      shapes(
        buildMeasure(4, 'corrected', { ...fix, channel: 'sms', corrects: 2 }),
        buildMeasure(3, 'corrected', { ...fix, corrects: 1 }),
        buildEntry(2, { channel: 'sms', correctedBy: 4 }),
        buildEntry(1, { correctedBy: 3 }),
      ),
    ).toEqual([
      [
        [4, 3],
        [
          [[2], []],
          [[1], []],
        ],
      ],
    ]);
  });

  it('folds a correction of a correction', () => {
    expect(
      shapes(
        buildMeasure(3, 'corrected', { corrects: 2 }),
        buildMeasure(2, 'corrected', { corrects: 1, correctedBy: 3 }),
        buildEntry(1, { correctedBy: 2 }),
      ),
    ).toEqual([[[3], [[[2], [[[1], []]]]]]]);
  });

  it('shows what was corrected where the correction is hidden or on another page', () => {
    expect(shapes(buildEntry(1, { correctedBy: 3 }))).toEqual([[[1], []]]);
  });

  it('never loses an entry that names itself or an older one as its correction', () => {
    expect(shapes(buildEntry(2, { correctedBy: 2 }), buildEntry(1, { correctedBy: 2 }))).toEqual([[[2], [[[1], []]]]]);
    expect(shapes(buildEntry(2, { correctedBy: 1 }), buildEntry(1))).toEqual([
      [[2], []],
      [[1], []],
    ]);
  });

  it('groups ten thousand entries in no time', () => {
    const entries = Array.from({ length: 10_000 }, (_, index) =>
      buildEntry(10_000 - index, { correctedBy: 10_001 - index }),
    );
    const start = performance.now();
    groupEntries(entries);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
