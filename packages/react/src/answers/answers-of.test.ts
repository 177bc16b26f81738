import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerBox } from './answer-box.js';
import { type AnswerControl, answersOf } from './answers-of.js';

const act = { kind: 'pointer', afterMs: 1200, changes: 1 } as const;
const mirrors = { seq: 4, hash: 'sha256-x' as never }; // a ledger's brand

const email: AnswerBox = {
  key: 'news.email',
  questionId: 'news',
  channel: 'email',
  says: 'given',
  asked: true,
  required: false,
};
const managed: AnswerBox = { ...email, asked: false, mirrors };
const told: AnswerBox = { key: 'repair', questionId: 'repair', says: 'acknowledged', asked: false, required: true };
const offer: AnswerBox = { key: 'offers', questionId: 'offers', says: 'acknowledged', asked: false, required: false };
const objects = (channel: 'email' | 'post'): AnswerBox => ({
  key: `offers.objects.${channel}`,
  questionId: 'offers',
  channel,
  says: 'objected',
  asked: false,
  required: false,
});

type AnswerState = Omit<AnswerControl, keyof AnswerBox>;
const empty: AnswerState = { ticked: false, stored: false };
const ticked: AnswerState = { ticked: true, stored: false, act };
const says = (
  boxes: readonly AnswerBox[],
  states: Readonly<Record<string, AnswerState>>,
  reason?: 'changed_mind' | 'entered_wrongly',
) =>
  answersOf(
    boxes.map((box) => ({ ...box, ...(states[box.key] ?? empty) })),
    reason,
  );

describe('answers', () => {
  it('says given for a tick with an act, and not given for what stayed empty', () => {
    expect(says([email], { 'news.email': ticked })).toEqual([
      { questionId: 'news', channel: 'email', answer: 'given', act },
    ]);
    expect(says([email], {})).toEqual([{ questionId: 'news', channel: 'email', answer: 'not_given' }]);
  });

  it('never says yes to a tick without an act (UO-S01)', () => {
    expect(
      says([email, told], { 'news.email': { ticked: true, stored: false }, repair: { ticked: true, stored: false } }),
    ).toEqual([]);
  });

  it('leaves an untouched mirror out, and one that was unticked and ticked again', () => {
    expect(says([managed], { 'news.email': { ticked: true, stored: true } })).toEqual([]);
    expect(says([managed], { 'news.email': { ticked: true, stored: true, act: { ...act, changes: 2 } } })).toEqual([]);
  });

  it('says withdrawn for an unticked mirror, or corrected by its entry where staff entered it wrongly', () => {
    const states = { 'news.email': { ticked: false, stored: true, act } };
    expect(says([managed], states)[0]?.answer).toBe('withdrawn');
    expect(says([managed], states, 'changed_mind')[0]?.answer).toBe('withdrawn');
    expect(says([managed], states, 'entered_wrongly')[0]).toMatchObject({ answer: 'corrected', corrects: mirrors });
  });

  it('withdraws what was sent and may have arrived', () => {
    expect(says([email], { 'news.email': { ...empty, perhaps: true } })[0]?.answer).toBe('withdrawn');
  });

  it('says nothing more of an empty box once the form was saved', () => {
    expect(says([email], { 'news.email': { ...empty, settled: true } })).toEqual([]);
  });

  it('tells by channel, except where the person objects; saying nothing tells nobody', () => {
    const boxes = [offer, objects('email'), objects('post')];
    expect(says(boxes, {})).toEqual([]);
    expect(says(boxes, { offers: ticked }).map(({ channel, answer }) => `${channel} ${answer}`)).toEqual([
      'email acknowledged',
      'post acknowledged',
    ]);
    expect(
      says(boxes, { offers: ticked, 'offers.objects.post': ticked }).map(
        ({ channel, answer }) => `${channel} ${answer}`,
      ),
    ).toEqual(['email acknowledged', 'post objected']);
  });

  it('gives nothing for any state without an act', () => {
    const state = fc.record({ ticked: fc.boolean(), stored: fc.boolean(), perhaps: fc.constant(true as const) });
    fc.assert(
      fc.property(fc.array(state, { minLength: 5, maxLength: 5 }), ([a, b, c, d, e]) => {
        const states = {
          'news.email': a,
          repair: b,
          offers: c,
          'offers.objects.email': d,
          'offers.objects.post': e,
        } as never;
        const answers = says([email, told, offer, objects('email'), objects('post')], states);
        return answers.every(({ answer }) => answer !== 'given' && answer !== 'acknowledged');
      }),
    );
  });
});
