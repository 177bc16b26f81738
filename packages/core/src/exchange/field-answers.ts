import type { ChannelKey } from '../model/channel.js';
import { type AnswerInThree, answerInThree } from '../status/answer-in-three.js';
import type { FieldChoice, MapperChoice, StandingCell } from './mapper.js';

/** What holds in all the cells that one of their fields stands for, as the one answer it can hold. */
export interface FieldAnswer {
  /** What the host chose by. */
  readonly key: string;
  /** The channel that the host chose, if it is one. */
  readonly channel: ChannelKey | undefined;
  readonly answer: AnswerInThree;
  readonly cells: readonly StandingCell[];
  /** The cells differ, so that some of them lost their own answer. */
  readonly mixed: boolean;
}

const stands = ({ purposeId, channel = '*' }: FieldChoice, cell: StandingCell): boolean =>
  cell.purposeId === purposeId && (channel === '*' || cell.channel === '*' || cell.channel === channel);

/** Yes only if every cell says yes, no as soon as one says no: a field never allows more than the strictest of its cells. */
function together(answers: ReadonlySet<AnswerInThree>): AnswerInThree {
  if (answers.has('refused')) return 'refused';
  return answers.size === 1 && answers.has('agreed') ? 'agreed' : 'nothing_said';
}

/** One answer for each field that the host chose, in the order of the choice. A purpose without a cell has said nothing. */
export function fieldAnswers(cells: readonly StandingCell[], { fields }: MapperChoice): readonly FieldAnswer[] {
  return Object.entries(fields).map(([key, choice]) => {
    const choices = 'purposeId' in choice ? [choice] : choice;
    const each = choices.map((one) => cells.filter((cell) => stands(one, cell)));
    const answers = each.flatMap((own): readonly AnswerInThree[] =>
      own.length === 0 ? ['nothing_said'] : own.map(({ status, gate }) => answerInThree(status, gate)),
    );
    const [only] = choices;
    const channel = choices.length === 1 ? only?.channel : undefined;
    const set = new Set(answers);
    return { key, channel, answer: together(set), cells: each.flat(), mixed: set.size > 1 };
  });
}
