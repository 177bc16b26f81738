import type { ReactNode } from 'react';
import type { AnswerBox } from '../answers/answer-box.js';
import { checkboxesContext } from './checkboxes-context.js';

export interface BoxRowProps {
  readonly box: AnswerBox;
  readonly missing: boolean;
  /** Not the question's own name: that is read before it. */
  readonly partial?: boolean;
  /** The label. */
  readonly children: ReactNode;
}

/**
 * A native box that no form library knows: without a name, a `checked` or a default, and never restored by a browser
 * (`autocomplete="off"`). `required` is never set; a person is told by words what to do.
 *
 * `data-unticked="box"`, `data-note="starts | stops | tickYourself"`; in it `data-unticked="note"`.
 */
export function BoxRow({ box: { key, questionId, required }, missing, partial, children }: BoxRowProps) {
  const { session, uid, consent } = checkboxesContext.use('ConsentCheckboxes.Question');
  const id = `${uid}-${key}`;
  const name = `${uid}-${questionId}`;
  const note = session.store.note(key);
  return (
    <span data-unticked="box" data-note={note}>
      <input
        ref={session.store.box(key)}
        id={id}
        type="checkbox"
        autoComplete="off"
        data-box={key}
        aria-labelledby={partial ? `${name}-title ${id}-label` : undefined}
        aria-describedby={`${name}-text ${id}-note ${name}-error`}
        aria-required={required || undefined}
        aria-invalid={missing || undefined}
      />
      <label htmlFor={id} id={`${id}-label`}>
        {children}
      </label>
      {note && (
        <span id={`${id}-note`} data-unticked="note" role={note === 'tickYourself' ? 'alert' : 'status'}>
          {consent.messages.checkboxes[note]}
        </span>
      )}
    </span>
  );
}
