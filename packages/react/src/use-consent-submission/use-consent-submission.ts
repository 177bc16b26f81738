import type { Audience, Finding, Method, PresentedForm, Submission, SubmitResult } from '@unticked/core';
import { useMemo } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { SaveTarget } from '../session/create-saver.js';
import type { SessionView } from '../session/session-view.js';
import { type ConsentField, useSession } from '../session/use-session.js';
import { useSessionView } from '../session/use-session-view.js';

export interface ConsentSubmissionOptions<Values extends FieldValues, Context, Output>
  extends ConsentField<Values, Context, Output> {
  /** Which questions, in this order. Say it here where the widgets come and go. @default what the widgets say, else all in force */
  readonly purposes?: readonly string[] | undefined;
  /** Whom the form is about, once they have an id: what they answered is then shown. Answers never outlive a change of it. */
  readonly subjectId?: string | undefined;
  /**
   * The form as the server rendered it, from `ledger.form`. Without it the questions come after the first render. Only the
   * first one counts: for another, give the component another `key`.
   */
  readonly initialForm?: PresentedForm | undefined;
  /** Whom the questions speak to. @default 'clerk' for staff, 'person' for everybody else, as the ledger knows them */
  readonly audience?: Audience | undefined;
  /** Language of the texts. @default the provider's `textLocale` */
  readonly locale?: string | undefined;
  /** Without `CaptureFields`: how answers come, say `portal` or `app`. @default a web form for a person; for staff none, and their yes is refused */
  readonly method?: Method | undefined;
  /** A box was ticked by nobody and unticked again (UO-F01, UO-S01). */
  readonly onFinding?: ((finding: Finding) => void) | undefined;
}

export interface ConsentSubmission extends Pick<SessionView, 'state' | 'result' | 'error' | 'load' | 'form'> {
  /**
   * Records what is on the screen for this person. Call it after the app's own save. Calling it twice records once.
   * @returns nothing where no question was shown
   * @throws what the backend throws; the answers stay, and the same call sends the same save again
   */
  readonly submit: (target: SaveTarget) => Promise<SubmitResult | undefined>;
  /** The last `submit` again, after an error. */
  readonly retry: () => Promise<SubmitResult> | undefined;
  /**
   * The submission as plain JSON, for the app's own request; its server hands it to `ledger.submit` after its own commit.
   * @param values what is sent along with it; nothing in there is read, answers live in this form's store alone
   * @throws while no question is shown
   */
  readonly take: (values?: unknown) => Submission;
  /** Begins again, for the next person. `reset()` of the form does the same. */
  readonly clear: () => void;
  /** Asks for the questions again, after they could not be loaded. */
  readonly reload: () => void;
}

/** Owns the answers of one form: they stay when a step of a wizard takes the boxes away, and a save ends even when everything is gone. */
export function useConsentSubmission<Values extends FieldValues, Context, Output>({
  control,
  name,
  purposes,
  subjectId,
  initialForm,
  audience,
  locale,
  method,
  onFinding,
}: ConsentSubmissionOptions<Values, Context, Output>): ConsentSubmission {
  const { session } = useSession(
    'useConsentSubmission',
    { control, name },
    { owner: { subjectId, locale, method }, asks: purposes, audience, onFinding },
  );
  if (initialForm) session.offer(initialForm, subjectId === undefined);
  const view = useSessionView(session);
  return useMemo(() => ({ ...session.actions, ...view }), [session, view]);
}
