import type { Question } from '@unticked/core';
import { byChannels } from '../anatomy/by-channels.js';
import { Remark } from '../anatomy/remark.js';
import type { AnswerControl } from '../answers/answers-of.js';
import { checkboxesContext } from './checkboxes-context.js';

export interface QuestionRemarkProps {
  readonly question: Question;
  readonly boxes: readonly AnswerControl[];
  readonly missing: boolean;
}

/** What is to be known of a question besides its boxes: what is missing, what was said before, what an edit only reminds of. */
export function QuestionRemark({ question, boxes, missing }: QuestionRemarkProps) {
  const { session, uid, clerk, consent } = checkboxesContext.use('ConsentCheckboxes.Question');
  const words = consent.messages.checkboxes;
  if (missing) {
    const problem = session.problems().find(({ at }) => boxes.some(({ key }) => key === at));
    return (
      <Remark kind="error" id={`${uid}-${question.id}-error`}>
        {problem?.message}
      </Remark>
    );
  }
  const objected = question.boxes.filter(({ standing }) => standing?.status === 'objected');
  if (objected.length > 0) {
    const channels = objected.map(({ channel }) => channel);
    return <Remark kind="objected">{words.alreadyObjected(byChannels(channels, consent))}</Remark>;
  }
  if (question.kind !== 'information') return null;
  const [box] = boxes;
  if (!box) return <Remark kind="done">{words.alreadyTold}</Remark>;
  if (!question.required || box.required || box.ticked) return null;
  return <Remark kind="reminder">{words.reminder[clerk ? 'clerk' : 'person']}</Remark>;
}
