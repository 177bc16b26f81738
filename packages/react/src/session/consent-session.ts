import type { Finding, PresentedForm, SubmitResult } from '@unticked/core';
import type { Control, FieldValues } from 'react-hook-form';
import { type AnswerBox, boxesOf } from '../answers/answer-box.js';
import { createAnswerStore } from '../answers/answer-store.js';
import type { UntickReason } from '../answers/answers-of.js';
import { watchActs } from '../answers/watch-acts.js';
import { queryKeys } from '../provider/query-keys.js';
import type { CaptureSource } from './capture-source.js';
import { createFormLoader } from './create-form-loader.js';
import { createSaver, type Frozen, type SaveTarget } from './create-saver.js';
import type { Participant } from './participant.js';
import { problemsOf } from './problems-of.js';
import { registerVirtualField, type VirtualField } from './register-virtual-field.js';
import { blankView, type SessionView } from './session-view.js';
import { watchPage } from './watch-page.js';
import { wishOf } from './wish-of.js';

export type ConsentSession = ReturnType<typeof createConsentSession>;

/** One form's consent: its questions, its answers and its saves. Shared by every component with the same control and name. */
export function createConsentSession(control: Control<FieldValues>, name: string) {
  let view = blankView;
  let context: Participant['context'] | undefined;
  let field: VirtualField | undefined;
  let capture: CaptureSource | undefined;
  /** Whom the form is about, once the hook has said so. */
  let about: { readonly subjectId: string | undefined } | undefined;
  let reasons = 0;
  /** What is shown went out: the next save gets a presentation of its own. */
  let sent = false;
  let submitting = false;
  /** What a save under way began with, when the form was cleared before it was sent. */
  let held: Frozen | undefined;
  let abandoned = false;
  let planned = false;
  const participants = new Map<object, Participant>();
  const listeners = new Set<() => void>();
  const fields = new Map<string, HTMLElement>();

  const show = (patch: Partial<SessionView>) => {
    view = { ...view, ...patch };
    for (const listener of listeners) listener();
  };
  const report = (code: string, cause: string, path: string) => {
    const finding: Finding = { code, severity: 'error', path, params: { cause } };
    // Later, so that whoever comes in the same commit hears of it too.
    queueMicrotask(() => {
      for (const { onFinding } of participants.values()) onFinding?.(finding);
    });
  };

  const store = createAnswerStore({
    now: () => Date.now(),
    onUndone: ({ key }, cause) => report(cause === 'script' ? 'UO-S01' : 'UO-F01', cause, `/answers/${key}`),
  });

  store.subscribe(() => field?.follow());

  const takeForm = (form: PresentedForm, creating: boolean) => {
    sent = false;
    store.load(form.questions.flatMap((question) => boxesOf(question, creating)));
    show({ form, load: 'ready', reason: undefined });
    field?.revalidate();
  };
  const loader = createFormLoader({
    onStart: () => show({ load: 'loading', loadError: undefined }),
    onForm: (form, wish) => takeForm(form, wish.subjectId === undefined),
    onFailed: (loadError) => show({ load: 'failed', loadError }),
    isTouched: store.touched,
  });

  const freeze = (): Frozen => {
    const { form, reason } = view;
    if (!form) throw new Error(`The questions of "${name}" are not there yet`);
    const frozen = store.freeze(reason);
    const method = [...participants.values()].find(({ owner }) => owner)?.owner?.method;
    const how = capture?.read(frozen.answers) ?? { mode: 'screen' as const, ...(method && { capture: { method } }) };
    const submission = { presentation: form.presentation, ...how, answers: frozen.answers };
    return { ...frozen, revision: frozen.revision + reasons + (capture?.revision() ?? 0), submission };
  };

  const saver = createSaver({
    freeze: () => held ?? freeze(),
    // Asynchronous, so that what it throws is a failed save too.
    send: async (submission, { subjectId, subject }) => {
      if (!context) throw new Error(`"${name}" was never shown`);
      return context.backend.subject(subjectId).submit(submission, subject ? { subject } : {});
    },
    onSaving: () => show({ state: 'saving', error: undefined }),
    onSaved: (frozen, result, subjectId) => {
      if (held === frozen) held = undefined;
      sent = true;
      const refused = ({ questionId, channel }: AnswerBox) =>
        result.rejected.some((answer) => answer.questionId === questionId && answer.channel === channel);
      store.settle(frozen, refused);
      show({ state: result.outcome === 'partial' ? 'partial' : 'recorded', result });
      void context?.client.invalidateQueries({ queryKey: queryKeys.subject(context.scope, subjectId) });
      if (subjectId === about?.subjectId) loader.renew();
    },
    onFailed: (frozen, error, mayBeStored) => {
      if (mayBeStored) store.suspect(frozen);
      show({ state: 'error', error });
    },
  });

  /** For the next person. A save under way keeps what it began with. */
  const clear = () => {
    if (submitting && view.form) held ??= freeze();
    if (sent || held) loader.renew();
    sent = false;
    saver.forget();
    store.clear();
    capture?.clear();
    show({ reason: undefined, ...(!submitting && { state: 'idle', result: undefined, error: undefined }) });
  };
  const plan = () => {
    if (planned) return;
    planned = true;
    // Once for all the components that come or change in one commit.
    queueMicrotask(() => {
      planned = false;
      const wish = wishOf([...participants.values()]);
      if (!wish) return;
      if (about && about.subjectId !== wish.subjectId) {
        clear();
        show({ form: undefined });
      }
      about = wish;
      loader.want(wish, view.form);
    });
  };

  const problems = () =>
    context
      ? problemsOf({ view, store, capture, creating: about?.subjectId === undefined, messages: context.messages })
      : [];

  const goTo = (at: string) => {
    fields.get(at)?.focus();
    store.focus(at);
  };

  const host = {
    token: store.token,
    problems,
    focus: goTo,
    onReset: clear,
    onIntrusion: () => report('UO-F01', 'form_library', `/${name}`),
    onSubmitting: (now: boolean) => {
      submitting = now;
      if (!now) return;
      held = undefined;
      store.reconcile('script');
    },
  };

  return {
    control,
    name,
    store,
    problems,
    view: () => view,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    /** A form that the host brought along from its server. Safe to call while rendering: only the first one counts. */
    offer(form: PresentedForm, creating: boolean) {
      if (!view.form && !about) takeForm(form, creating);
    },
    /** Takes a seat for one component, for as long as it is mounted. */
    join() {
      const seat = {};
      return {
        /** What it wants, as often as that changes. */
        say(participant: Participant) {
          context = participant.context;
          participants.set(seat, participant);
          if (!field) {
            // Whoever comes back to a form that was left begins again.
            if (abandoned && store.touched()) clear();
            field = registerVirtualField(control, name, host);
          }
          plan();
        },
        leave() {
          participants.delete(seat);
          if (participants.size > 0) return;
          abandoned = true;
          field?.release();
          field = undefined;
        },
      };
    },
    /** Reads the boxes under `root`. @param onChanged after each change, whoever made it */
    watch(root: HTMLElement, onChanged: Parameters<typeof watchActs>[2]) {
      const stopActs = watchActs(root, store, (...change) => {
        held = undefined;
        field?.touch();
        onChanged(...change);
      });
      const stopPage = watchPage(root, {
        onSubmit: () => store.reconcile('script'),
        onReset: (whenEmptied) => {
          clear();
          whenEmptied(store.show);
        },
        onShow: (kept) => (kept && sent ? clear() : store.reconcile('restored')),
      });
      return () => {
        stopActs();
        stopPage();
      };
    },
    /** The ref of a field that is no box, so that a problem can be focused. */
    place: (at: string) => (node: HTMLElement | null) => {
      if (node) fields.set(at, node);
      else fields.delete(at);
    },
    explain(reason: UntickReason) {
      reasons += 1;
      show({ reason });
      field?.touch();
    },
    /** @param make only the first fields of capture make one; later ones find it */
    captureWith<T extends CaptureSource>(make: () => T): T {
      capture ??= make();
      return capture as T; // there is one kind of it
    },
    touch: () => field?.touch(),
    /** Focuses the place of a problem. */
    goTo,
    /** How the clerk's questions are put to the customer. */
    put: (showing: SessionView['showing']) => {
      if (showing !== view.showing) show({ showing });
    },
    reload: loader.retry,
    clear: clear,
    /** @returns nothing where no question was shown */
    async submit(target: SaveTarget): Promise<SubmitResult | undefined> {
      if (!view.form && !held) return undefined;
      store.reconcile('script');
      return saver.submit(target);
    },
    retry: () => saver.retry(),
    take() {
      store.reconcile('script');
      const submission = saver.take();
      store.suspect(held ?? freeze());
      sent = true;
      return submission;
    },
  };
}
