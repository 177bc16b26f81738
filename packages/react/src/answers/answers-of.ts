import type { Act, Answer, AnswerWord } from '@unticked/core';
import type { AnswerBox } from './answer-box.js';

/** Why staff untick what is stored. For the person there is one reason only: they take it back. */
export type UntickReason = 'changed_mind' | 'entered_wrongly';

/** A control and what is known of it. Replaced as a whole, never changed. */
export interface AnswerControl extends AnswerBox {
  readonly ticked: boolean;
  /** A yes is stored, and the tick shows it. */
  readonly stored: boolean;
  readonly act?: Act | undefined;
  /** This form was saved before: an empty box has had its answer. */
  readonly settled?: boolean;
  /** A yes was sent and nobody knows whether it arrived. */
  readonly perhaps?: boolean;
  /** A tick that nobody made was taken away, and nobody has acted since. */
  readonly undone?: boolean;
}

/**
 * What one control says, or nothing. A tick that shows what is stored says nothing: ticked again, it changed nothing.
 * @param other of Yes and No. One answer is sent for the two: a No instead of a stored Yes is what became of that Yes
 */
function wordOf(control: AnswerControl, other?: AnswerControl, reason?: UntickReason): AnswerWord | undefined {
  const { says, asked, mirrors, ticked, stored, act, settled, perhaps } = control;
  if (says === 'refused' && (other?.stored || other?.perhaps)) return undefined;
  if (ticked) return stored || !act ? undefined : says;
  if (says !== 'given') return undefined;
  if (stored && mirrors && reason === 'entered_wrongly') return 'corrected';
  if (stored || perhaps) return 'withdrawn';
  return asked && !settled && !other?.ticked ? 'not_given' : undefined;
}

/**
 * What the controls say. A yes needs the act and the tick; everything that only takes away needs no proof.
 * A shown question that was never answered says `not_given` when it stays empty, a stored one says nothing unless touched.
 */
export const answersOf = (controls: readonly AnswerControl[], reason?: UntickReason): readonly Answer[] =>
  controls.flatMap((control): readonly Answer[] => {
    const { questionId, says, act, mirrors } = control;
    const answer = wordOf(
      control,
      controls.find(({ key }) => key === control.other),
      reason,
    );
    if (!answer) return [];
    // Told is one box for all channels; it tells nothing about those that the person objects to.
    const objections = controls.filter((other) => other.questionId === questionId && other.says === 'objected');
    const about =
      says === 'acknowledged' && objections.length > 0 ? objections.filter(({ ticked }) => !ticked) : [control];
    return about.map(({ channel }) => ({
      questionId,
      answer,
      ...(channel && { channel }),
      ...(act && { act }),
      ...(answer === 'corrected' && mirrors && { corrects: mirrors }),
    }));
  });
