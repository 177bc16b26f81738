import type { Answer } from '@unticked/core';
import { type ComponentPropsWithoutRef, useId, useSyncExternalStore } from 'react';
import { type FieldValues, get, useFormState } from 'react-hook-form';
import { useFormat } from '../anatomy/use-format.js';
import { useClientLayoutEffect } from '../session/use-client-layout-effect.js';
import { type ConsentField, useSession } from '../session/use-session.js';
import { useSessionView } from '../session/use-session-view.js';
import { captureContext } from './capture-context.js';
import { captureKinds } from './capture-kinds.js';
import type { CaptureMethod } from './capture-method.js';
import { captureProblems } from './capture-problems.js';
import { captureSentence } from './capture-sentence.js';
import type { CaptureSetting } from './capture-state.js';
import { claimedTime } from './claimed-time.js';
import { createCaptureStore } from './create-capture-store.js';
import { permits } from './permits.js';

const usual: readonly CaptureMethod[] = ['in_person', 'phone', 'paper', 'email', 'customer_ticks'];

export interface CaptureFieldsRootProps<Values extends FieldValues, Context, Output>
  extends ConsentField<Values, Context, Output>,
    Omit<ComponentPropsWithoutRef<'fieldset'>, 'name' | 'defaultValue'> {
  /** The chips, in this order. @default in person, phone, paper, e-mail, customer ticks */
  readonly methods?: readonly CaptureMethod[] | undefined;
  /** Where this screen stands: `phone` in a call centre. Each customer begins with it again. @default 'in_person' */
  readonly defaultMethod?: CaptureMethod | undefined;
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
  onMethodChange,
  children,
  ...props
}: CaptureFieldsRootProps<Values, Context, Output>) {
  const { session, consent } = useSession('CaptureFields', { control, name }, {});
  const { form, reason } = useSessionView(session);
  const { errors } = useFormState({ control: session.control, name, exact: true });
  const format = useFormat(consent);
  const uid = useId();
  const { actor, messages } = consent;

  const now = () => Date.parse(form?.issuedAt ?? '') + session.store.elapsed();
  const setting: Omit<CaptureSetting, 'sentence' | 'problems'> = {
    defaultMethod,
    withWhom: actor?.name,
    place: actor?.place,
    form,
    now,
  };
  const store = session.captureWith(() =>
    createCaptureStore({ ...setting, sentence: () => undefined, problems: () => [] }),
  );
  const state = useSyncExternalStore(store.subscribe, store.state, store.state);
  // The sentence follows every tick.
  useSyncExternalStore(session.store.subscribe, session.store.token, session.store.token);

  const method = state.chosen ?? defaultMethod ?? 'in_person';
  const sentenceOf = (answers: readonly Answer[]) => {
    if (!form) return undefined;
    const at = new Date(now()).toISOString();
    const facts = {
      method: permits(answers) ? method : (state.chosen ?? defaultMethod),
      withWhom: state.withWhom || actor?.name,
      place: state.place || actor?.place,
      at: claimedTime(state.when, now()) ?? at,
      now: at,
    };
    return captureSentence(answers, form, facts, messages, format);
  };
  const problemsOf = (answers: readonly Answer[]) => captureProblems(state, setting, answers, messages);

  useClientLayoutEffect(() => {
    store.follow({
      ...setting,
      problems: problemsOf,
      sentence: (answers) => {
        const sentence = sentenceOf(answers);
        return sentence && `${sentence.what}, ${sentence.how}.`;
      },
    });
    session.put(captureKinds[method].showing);
  });

  if (form?.audience !== 'clerk') return null;
  const { answers } = session.store.freeze(reason);
  const value = {
    consent,
    format,
    session,
    form,
    state,
    set: (patch: Parameters<typeof store.set>[0]) => {
      store.set(patch);
      session.touch();
    },
    method,
    methods: methods.includes(method) ? methods : [...methods, method],
    choose: (chosen: CaptureMethod, event: Event) => {
      // A date on paper is no time of day.
      value.set({ chosen, when: '' });
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
