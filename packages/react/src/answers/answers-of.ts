import type { Act, Answer } from '@unticked/core';
import type { AnswerBox } from './answer-box.js';

/** Why staff untick what is stored. For the person there is one reason only: they take it back. */
export type UntickReason = 'changed_mind' | 'entered_wrongly';

/** What is known of one control. */
export interface AnswerState {
  readonly ticked: boolean;
  /** A yes is stored, and the tick shows it. */
  readonly stored: boolean;
  readonly act?: Act;
  /** This form was saved before: an empty box has had its answer. */
  readonly settled?: true;
  /** A yes was sent and nobody knows whether it arrived. */
  readonly perhaps?: true;
}

const acted = ({ act }: AnswerState) => (act ? { act } : {});

function consentAnswer(box: AnswerBox, state: AnswerState, reason: UntickReason | undefined): Partial<Answer> {
  const { ticked, stored, settled, perhaps } = state;
  // Ticked as stored: an untouched mirror is never an answer, and one unticked and ticked again changed nothing.
  if (ticked) return stored || !state.act ? {} : { answer: 'given' };
  if (stored && reason === 'entered_wrongly' && box.mirrors) return { answer: 'corrected', corrects: box.mirrors };
  if (stored || perhaps) return { answer: 'withdrawn' };
  return box.asked && !settled ? { answer: 'not_given' } : {};
}

/** Told, by channel where the question has them, except where the person objects. */
function toldAnswers(box: AnswerBox, all: readonly AnswerBox[], stateOf: (key: string) => AnswerState): Answer[] {
  const state = stateOf(box.key);
  if (!state.ticked || state.stored || !state.act) return [];
  const told = { questionId: box.questionId, answer: 'acknowledged', act: state.act } as const;
  const objections = all.filter(({ questionId, says }) => questionId === box.questionId && says === 'objected');
  if (objections.length === 0) return [told];
  return objections
    .filter(({ key }) => !stateOf(key).ticked)
    .map(({ channel }) => (channel ? { ...told, channel } : told));
}

/**
 * What the controls say. A yes needs the act and the tick; everything that only takes away needs no proof.
 * A shown question that was never answered says `not_given` when it stays empty, a stored one says nothing unless touched.
 */
export function answersOf(
  boxes: readonly AnswerBox[],
  stateOf: (key: string) => AnswerState,
  reason?: UntickReason,
): readonly Answer[] {
  return boxes.flatMap((box): Answer[] => {
    if (box.says === 'acknowledged') return toldAnswers(box, boxes, stateOf);
    const state = stateOf(box.key);
    const { answer, ...more } =
      box.says === 'given'
        ? consentAnswer(box, state, reason)
        : { answer: state.ticked && !state.stored ? ('objected' as const) : undefined };
    if (!answer) return [];
    const where = { questionId: box.questionId, ...(box.channel && { channel: box.channel }) };
    return [{ ...where, answer, ...more, ...acted(state) }];
  });
}
