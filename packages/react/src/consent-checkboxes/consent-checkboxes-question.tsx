import type { Question } from '@unticked/core';
import { useSyncExternalStore } from 'react';
import type { AnswerBox } from '../answers/answer-box.js';
import { BoxRow } from './box-row.js';
import { type CheckboxesContextValue, checkboxesContext } from './checkboxes-context.js';
import { QuestionNotes } from './question-notes.js';
import { SpokenText } from './spoken-text.js';
import { WrittenText } from './written-text.js';

export interface ConsentCheckboxesQuestionProps {
  readonly question: Question;
}

/** Renders again only when what stands beside its boxes changes: a note, an error, words to read out. */
function useBoxes({ session: { store }, clerk }: CheckboxesContextValue, id: string): readonly AnswerBox[] {
  const boxes = store.boxes(id);
  const beside = () =>
    boxes
      .map(({ key, required }) => `${store.note(key) ?? ''}${(clerk || required) && store.gains(key) ? '+' : ''}`)
      .join();
  useSyncExternalStore((listener) => store.subscribe(listener, id), beside, beside);
  return boxes;
}

/**
 * One question: its text, and a box for each purpose and channel. There is no box for several (UO-F02).
 *
 * `data-unticked="question"`, `data-kind="consent | information | opt_out"`, `data-mode="ask | manage"`, `data-error`.
 */
export function ConsentCheckboxesQuestion({ question }: ConsentCheckboxesQuestionProps) {
  const group = checkboxesContext.use('ConsentCheckboxes.Question');
  const { id, kind, mode } = question;
  const boxes = useBoxes(group, id);
  const { session, clerk, uid, failed, form, consent } = group;
  const [only] = boxes;
  const single = boxes.length === 1 && kind !== 'opt_out' && !only?.channel ? only : undefined;
  const missing = failed && boxes.some(({ key, required }) => required && !session.store.ticked(key));
  const shared = {
    'data-unticked': 'question',
    'data-kind': kind,
    'data-mode': mode,
    'data-error': missing || undefined,
  };
  const text = clerk ? <SpokenText question={question} boxes={boxes} /> : <WrittenText question={question} />;
  if (single) {
    return (
      <div {...shared}>
        <BoxRow question={question} box={single} missing={missing} single />
        {text}
        <QuestionNotes question={question} boxes={boxes} missing={missing} />
      </div>
    );
  }
  return (
    <fieldset {...shared}>
      <legend id={`${uid}-${id}-title`}>
        <span lang={form?.locale}>{clerk && kind === 'consent' ? question.clerkLabel : question.title}</span>
        {kind === 'consent' && !clerk && <small>{` (${consent.messages.checkboxes.yourChoice})`}</small>}
      </legend>
      {!clerk && text}
      {boxes.length > 0 && (
        <span data-unticked="boxes">
          {boxes.map((box) => (
            <BoxRow key={box.key} question={question} box={box} missing={false} />
          ))}
        </span>
      )}
      <QuestionNotes question={question} boxes={boxes} missing={missing} />
      {clerk && text}
    </fieldset>
  );
}
