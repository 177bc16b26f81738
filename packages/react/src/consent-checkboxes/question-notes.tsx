import type { Question } from '@unticked/core';
import { Icon } from '../anatomy/icon.js';
import type { AnswerBox } from '../answers/answer-box.js';
import { checkboxesContext } from './checkboxes-context.js';

export interface QuestionNotesProps {
  readonly question: Question;
  readonly boxes: readonly AnswerBox[];
  readonly missing: boolean;
}

/**
 * What is to be known of a question besides its boxes: what is missing, what was said before and needs no box any more, and
 * what an edit only reminds of.
 *
 * `data-unticked="error"`, `data-unticked="done"`, `data-unticked="reminder"`.
 */
export function QuestionNotes({ question, boxes, missing }: QuestionNotesProps) {
  const { session, uid, clerk, consent, format } = checkboxesContext.use('ConsentCheckboxes.Question');
  const { checkboxes, common } = consent.messages;
  const { id, kind, required } = question;
  if (missing) {
    const problem = session.problems().find(({ at }) => boxes.some(({ key }) => key === at));
    return (
      <p id={`${uid}-${id}-error`} data-unticked="error">
        <Icon name="warn" />
        {problem?.message}
      </p>
    );
  }
  if (kind === 'opt_out') {
    const objected = question.boxes.filter(({ standing }) => standing?.status === 'objected');
    const named = objected.flatMap(({ channel }) => (channel === '*' ? [] : [common.channel[channel]]));
    if (objected.length === 0) return null;
    return (
      <p data-unticked="done">
        <Icon name="cross" />
        {checkboxes.alreadyObjected(named.length > 0 ? common.byChannels(format.list(named)) : '')}
      </p>
    );
  }
  if (kind === 'information' && boxes.length === 0) {
    return (
      <p data-unticked="done">
        <Icon name="check" />
        {checkboxes.alreadyTold}
      </p>
    );
  }
  const reminds = required && boxes.some((box) => !box.required && !session.store.ticked(box.key));
  return reminds ? <p data-unticked="reminder">{checkboxes.reminder[clerk ? 'clerk' : 'person']}</p> : null;
}
