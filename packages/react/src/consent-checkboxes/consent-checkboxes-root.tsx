import type { Audience, Finding } from '@unticked/core';
import { type ComponentPropsWithoutRef, useId, useRef } from 'react';
import { type FieldValues, get, useFormState } from 'react-hook-form';
import { useClientLayoutEffect } from '../session/use-client-layout-effect.js';
import { useLatest } from '../session/use-latest.js';
import { type ConsentField, useSession } from '../session/use-session.js';
import { useSessionView } from '../session/use-session-view.js';
import type { AnswerChangeDetails, AnswerNow } from './answer-change.js';
import { changeOf } from './change-of.js';
import { checkboxesContext } from './checkboxes-context.js';
import { type NeverTicked, withoutTicks } from './never-ticked.js';

export interface ConsentCheckboxesRootProps<Values extends FieldValues, Context, Output>
  extends ConsentField<Values, Context, Output>,
    NeverTicked,
    Omit<ComponentPropsWithoutRef<'fieldset'>, keyof NeverTicked | 'name'> {
  /** Which questions, in this order. @default all that the hook asks for, or all in force */
  readonly purposes?: readonly string[] | undefined;
  /** @default 'clerk' for staff, 'person' for everybody else, as the ledger knows them */
  readonly audience?: Audience | undefined;
  readonly onAnswerChange?: ((answer: AnswerNow, details: AnswerChangeDetails) => void) | undefined;
  /** A box was ticked by nobody and unticked again (UO-F01, UO-S01). */
  readonly onFinding?: ((finding: Finding) => void) | undefined;
}

/**
 * The group of questions: reads what the person does to the boxes in it.
 *
 * `data-unticked="checkboxes"`, `data-audience="person | clerk"`, `data-load="waiting | loading | ready | failed"`,
 * `data-state="idle | saving | recorded | partial | error"`.
 */
export function ConsentCheckboxesRoot<Values extends FieldValues, Context, Output>({
  control,
  name,
  purposes,
  audience,
  onAnswerChange,
  onFinding,
  children,
  ...props
}: ConsentCheckboxesRootProps<Values, Context, Output>) {
  const { session, consent } = useSession(
    'ConsentCheckboxes',
    { control, name },
    { asks: purposes ?? 'all', audience, onFinding },
  );
  const view = useSessionView(session);
  const { errors } = useFormState({ control: session.control, name, exact: true });
  const uid = useId();
  const root = useRef<HTMLFieldSetElement>(null);
  const answered = useLatest(onAnswerChange);

  useClientLayoutEffect(() => {
    const group = root.current;
    if (!group) return;
    return session.watch(group, (key, reason, event) => {
      const change = changeOf(session.store, key, reason, event);
      if (change) answered.current?.(...change);
    });
  }, [session, answered]);

  const { form } = view;
  const all = form?.questions ?? [];
  const questions = purposes ? purposes.flatMap((id) => all.find((question) => question.id === id) ?? []) : all;
  const clerk = (form?.audience ?? audience) === 'clerk';
  const failed = get(errors, name) !== undefined;
  const value = { consent, session, view, form, questions, clerk, failed, uid };
  return (
    <checkboxesContext.Provider value={value}>
      <fieldset
        lang={consent.messages.locale}
        aria-busy={view.load === 'loading' || undefined}
        {...withoutTicks(props)}
        ref={root}
        data-unticked="checkboxes"
        data-audience={clerk ? 'clerk' : 'person'}
        data-load={view.load}
        data-state={view.state}
      >
        {children}
      </fieldset>
    </checkboxesContext.Provider>
  );
}
