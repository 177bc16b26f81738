import type { Question } from '@unticked/core';
import type { AnswerBox } from '../answers/answer-box.js';
import { BoxLabel } from './box-label.js';
import { checkboxesContext } from './checkboxes-context.js';

export interface BoxRowProps {
  readonly question: Question;
  readonly box: AnswerBox;
  readonly missing: boolean;
  /** The only box of its question: the question's name is its label. */
  readonly single?: boolean;
}

/**
 * A native box that no form library knows: without a name, a `checked` or a default, and never restored by a browser
 * (`autocomplete="off"`). `required` is never set; a person is told by words what to do.
 *
 * `data-unticked="box"`, `data-note="starts | stops | tick_yourself"`.
 */
export function BoxRow({ question, box, missing, single = false }: BoxRowProps) {
  const { session, uid, consent } = checkboxesContext.use('ConsentCheckboxes.Question');
  const { key, required } = box;
  const id = `${uid}-${key}`;
  const name = `${uid}-${question.id}`;
  const note = session.store.note(key);
  const words = consent.messages.checkboxes;
  const text = { starts: words.starts, stops: words.stops, tick_yourself: words.tickYourself };
  const described = [`${name}-text`, note && `${id}-note`, missing && `${name}-error`].filter(Boolean).join(' ');
  return (
    <span data-unticked="box" data-note={note}>
      <input
        ref={session.store.box(key)}
        id={id}
        type="checkbox"
        autoComplete="off"
        data-box={key}
        aria-labelledby={single ? undefined : `${name}-title ${id}-label`}
        aria-describedby={described}
        aria-required={required || undefined}
        aria-invalid={missing || undefined}
      />
      <label htmlFor={id} id={`${id}-label`}>
        <BoxLabel question={question} box={box} single={single} />
      </label>
      {note && (
        <span id={`${id}-note`} data-unticked="note" role={note === 'tick_yourself' ? 'alert' : 'status'}>
          {text[note]}
        </span>
      )}
    </span>
  );
}
