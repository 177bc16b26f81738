import type { Audience, Finding, Method, PresentedForm, SubmitResult } from '@unticked/core';
import { type ComponentPropsWithoutRef, type FormEvent, useState } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '../anatomy/button.js';
import { CaptureFields } from '../capture-fields/capture-fields.js';
import type { CaptureMethod } from '../capture-fields/capture-method.js';
import { ConsentCheckboxes } from '../consent-checkboxes/consent-checkboxes.js';
import { type NeverTicked, withoutTicks } from '../consent-checkboxes/never-ticked.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import type { Problem } from '../session/problem.js';
import { sessionOf } from '../session/session-of.js';
import { useConsentSubmission } from '../use-consent-submission/use-consent-submission.js';
import { ErrorSummary } from './error-summary.js';

export interface ConsentFormProps
  extends NeverTicked,
    Omit<ComponentPropsWithoutRef<'form'>, keyof NeverTicked | 'children' | 'onSubmit'> {
  readonly subjectId: string;
  /** `'new'`: for a person who is created with it. Everything is asked, and what must be read holds the save up. */
  readonly subject?: 'new' | undefined;
  /** @default all in force */
  readonly purposes?: readonly string[] | undefined;
  /** @default 'clerk' for staff, 'person' for everybody else, as the ledger knows them */
  readonly audience?: Audience | undefined;
  readonly initialForm?: PresentedForm | undefined;
  /** Of a person: `portal`, `app`. @default 'web_form' */
  readonly method?: Method | undefined;
  /** Of staff. @default 'in_person' */
  readonly captureMethod?: CaptureMethod | undefined;
  readonly onSaved?:
    | ((result: SubmitResult, details: { readonly reason: 'submit'; readonly event: Event }) => void)
    | undefined;
  /** A box was ticked by nobody and unticked again (UO-F01, UO-S01). */
  readonly onFinding?: ((finding: Finding) => void) | undefined;
}

const NAME = 'consent';

/**
 * The questions with a save of their own, for screens that have no form around them. Saving with everything empty is as
 * easy as saving with a tick (UO-F03).
 *
 * `data-unticked="form"`, `data-state="idle | saving | recorded | partial | error"`.
 */
export function ConsentForm({
  subjectId,
  subject,
  purposes,
  audience,
  initialForm,
  method,
  captureMethod,
  onSaved,
  onFinding,
  ...props
}: ConsentFormProps) {
  const { messages } = useConsentContext('ConsentForm');
  const { control, handleSubmit } = useForm({ shouldFocusError: false });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const consent = useConsentSubmission({
    control,
    name: NAME,
    subjectId: subject ? undefined : subjectId,
    purposes,
    audience,
    initialForm,
    method,
    onFinding,
  });
  const session = sessionOf(control, NAME);
  const words = messages.form;

  const save = async ({ nativeEvent }: FormEvent) => {
    setProblems([]);
    // What failed is said beside the questions, with a way to try again.
    const result = await consent.submit({ subjectId, subject }).catch(() => undefined);
    if (result) onSaved?.(result, { reason: 'submit', event: nativeEvent });
  };
  const submit = (event: FormEvent) =>
    void handleSubmit(
      () => save(event),
      () => setProblems(session.problems()),
    )(event);

  const saving = consent.state === 'saving';
  const unchanged = consent.result?.outcome === 'unchanged';
  return (
    <form
      noValidate
      lang={messages.locale}
      {...withoutTicks(props)}
      data-unticked="form"
      data-state={consent.state}
      onSubmit={submit}
    >
      <ErrorSummary problems={problems} title={words.problems(problems.length)} onGoTo={session.goTo} />
      <ConsentCheckboxes control={control} name={NAME} purposes={purposes} />
      <CaptureFields control={control} name={NAME} defaultMethod={captureMethod} />
      <Button kind="primary" type="submit" aria-disabled={saving || undefined}>
        {saving ? words.saving : words.save}
      </Button>
      <p role="status" data-unticked="form-status">
        {consent.state === 'recorded' && (unchanged ? words.nothingChanged : words.saved)}
      </p>
    </form>
  );
}
