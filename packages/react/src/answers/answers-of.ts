import type { Act, Answer, AnswerWord } from '@unticked/core';
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

/** What one control says, or nothing. A tick that shows what is stored says nothing: ticked again, it changed nothing. */
function wordOf(
  { says, asked, mirrors }: AnswerBox,
  state: AnswerState,
  reason?: UntickReason,
): AnswerWord | undefined {
  const { ticked, stored, act, settled, perhaps } = state;
  if (ticked) return stored || !act ? undefined : says;
  if (says !== 'given') return undefined;
  if (stored && mirrors && reason === 'entered_wrongly') return 'corrected';
  if (stored || perhaps) return 'withdrawn';
  return asked && !settled ? 'not_given' : undefined;
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
  return boxes.flatMap((box): readonly Answer[] => {
    const { questionId, channel, says, mirrors } = box;
    const { act } = stateOf(box.key);
    const answer = wordOf(box, stateOf(box.key), reason);
    if (!answer) return [];
    const one = {
      questionId,
      answer,
      ...(act && { act }),
      ...(answer === 'corrected' && mirrors && { corrects: mirrors }),
    };
    // Told is one box for all channels; it tells nothing about those that the person objects to.
    const objections = boxes.filter((other) => other.questionId === questionId && other.says === 'objected');
    const channels =
      says === 'acknowledged' && objections.length > 0
        ? objections.filter(({ key }) => !stateOf(key).ticked).map((other) => other.channel)
        : [channel];
    return channels.map((by) => (by ? { ...one, channel: by } : one));
  });
}
