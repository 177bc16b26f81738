import type { Answer, Source } from '@unticked/core';
import { type ComponentPropsWithoutRef, useId } from 'react';
import { type FieldValues, get, useFormState } from 'react-hook-form';
import { useClientLayoutEffect } from '../session/use-client-layout-effect.js';
import { type ConsentField, useSession } from '../session/use-session.js';
import { useSessionView } from '../session/use-session-view.js';
import { useSnapshot } from '../session/use-snapshot.js';
import { captureContext } from './capture-context.js';
import { captureFacts } from './capture-facts.js';
import { captureKinds } from './capture-kinds.js';
import type { CaptureMethod } from './capture-method.js';
import { captureProblems } from './capture-problems.js';
import { captureSentence } from './capture-sentence.js';
import { blankState, type CaptureState, captureStateOf } from './capture-state.js';
import { capturedAs } from './captured-as.js';
import { needsGuardian } from './needs-guardian.js';
import { permits } from './permits.js';

const usual: readonly CaptureMethod[] = ['in_person', 'phone', 'paper', 'email', 'customer_ticks'];

export interface CaptureFieldsRootProps<Values extends FieldValues, Context, Output>
  extends ConsentField<Values, Context, Output>,
    Omit<ComponentPropsWithoutRef<'fieldset'>, 'name' | 'defaultValue'> {
  /** The chips, in this order. @default in person, phone, paper, e-mail, customer ticks */
  readonly methods?: readonly CaptureMethod[] | undefined;
  /** Where this screen stands: `phone` in a call centre. Each customer begins with it again. @default 'in_person' */
  readonly defaultMethod?: CaptureMethod | undefined;
  /** The host's record that this screen stands for, a call or an order: answers are found again from it. @default none */
  readonly source?: Source | undefined;
  readonly onMethodChange?: (
    method: CaptureMethod,
    details: { readonly reason: 'chip'; readonly event: Event },
  ) => void;
}

/**
 * How staff got the answers. Nothing in it is kept for the next customer, and nothing of it lies in the app's own form.
 * Renders nothing where the person answers on their own screen.
 *
 * `data-unticked="capture"`, `data-method`.
 */
export function CaptureFieldsRoot<Values extends FieldValues, Context, Output>({
  control,
  name,
  methods = usual,
  defaultMethod,
  source,
  onMethodChange,
  children,
  ...props
}: CaptureFieldsRootProps<Values, Context, Output>) {
  const { session, consent } = useSession('CaptureFields', { control, name }, {});
  const { store } = session;
  const { form, reason } = useSessionView(session);
  const { errors } = useFormState({ control: session.control, name, exact: true });
  const uid = useId();
  const { actor, messages, format } = consent;
  const said = captureStateOf(session);
  const state = useSnapshot(said.subscribe, said.get);
  // The sentence follows every tick.
  useSnapshot(store.subscribe, store.token);

  const factsOf = (answers: readonly Answer[]) =>
    captureFacts(
      said.get(),
      { defaultMethod, actor, now: Date.parse(form?.issuedAt ?? '') + store.elapsed() },
      answers,
    );
  const sentenceOf = (answers: readonly Answer[]) =>
    form && captureSentence(answers, form, { ...said.get(), ...factsOf(answers) }, messages, format);
  const problemsOf = (answers: readonly Answer[]) =>
    form ? captureProblems(said.get(), factsOf(answers), form, answers, messages) : [];
  const method = state.chosen ?? defaultMethod ?? 'in_person';

  useClientLayoutEffect(() => {
    if (!form) return;
    session.capture({
      problems: problemsOf,
      read: (answers) => {
        const sentence = sentenceOf(answers);
        return capturedAs(
          said.get(),
          factsOf(answers),
          sentence && `${sentence.what}, ${sentence.how}.`,
          needsGuardian(form.questions, answers),
          source,
        );
      },
      clear: () => said.set(blankState),
    });
  });
  const { showing } = captureKinds[method];
  useClientLayoutEffect(() => session.show({ showing }), [session, showing]);

  if (form?.audience !== 'clerk') return null;
  const { answers } = store.freeze(reason);
  const set = (patch: Partial<CaptureState>) => {
    said.set({ ...state, ...patch });
    session.touch();
  };
  const value = {
    consent,
    session,
    form,
    state,
    set,
    method,
    methods: methods.includes(method) ? methods : [...methods, method],
    choose: (chosen: CaptureMethod, event: Event) => {
      // A date on paper is no time of day.
      set({ chosen, when: '' });
      onMethodChange?.(chosen, { reason: 'chip', event });
    },
    asks: permits(answers) || form.questions.some(({ mode }) => mode === 'ask'),
    sentence: sentenceOf(answers),
    problems: get(errors, name) === undefined ? [] : problemsOf(answers),
    uid,
  };
  return (
    <captureContext.Provider value={value}>
      <fieldset lang={messages.locale} {...props} data-unticked="capture" data-method={method}>
        {children}
      </fieldset>
    </captureContext.Provider>
  );
}
