import { type ReactNode, useRef } from 'react';
import type { AnswerControl } from '../answers/answers-of.js';
import { noteOf } from '../answers/note-of.js';
import { useClientLayoutEffect } from '../session/use-client-layout-effect.js';
import { checkboxesContext } from './checkboxes-context.js';

export interface BoxRowProps {
  readonly box: AnswerControl;
  readonly missing: boolean;
  /** Not the question's own name: that is read before it. */
  readonly partial?: boolean;
  /** The label. */
  readonly children: ReactNode;
}

/**
 * A native box that no form library knows: without a name, a `checked` or a default, and never restored by a browser
 * (`autocomplete="off"`). Yes and No share a name, by which a browser knows that they belong together; they are in no form, so that it is sent with nothing. `required` is never set; a person is told by words what to do.
 *
 * `data-unticked="box"`, `data-note="starts | stops | tickYourself"`; in it `data-unticked="note"`.
 */
export function BoxRow({ box, missing, partial, children }: BoxRowProps) {
  const { key, questionId, required, other } = box;
  const { session, uid, consent } = checkboxesContext.use('ConsentCheckboxes.Question');
  const id = `${uid}-${key}`;
  const name = `${uid}-${questionId}`;
  const note = noteOf(box);
  const input = useRef<HTMLInputElement>(null);

  useClientLayoutEffect(() => (input.current ? session.store.attach(key, input.current) : undefined), [session, key]);

  return (
    <span data-unticked="box" data-note={note}>
      <input
        ref={input}
        id={id}
        type={other ? 'radio' : 'checkbox'}
        name={other && name}
        form={other && ''}
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
