import type { PresentedForm, SubmitResult } from '@unticked/core';
import type { Control, FieldValues } from 'react-hook-form';
import { boxesOf } from '../answers/answer-box.js';
import { createAnswerStore } from '../answers/answer-store.js';
import { watchActs } from '../answers/watch-acts.js';
import { subjectKey } from '../provider/subject-key.js';
import type { CaptureSource } from './capture-source.js';
import { createSaver, type Frozen, type SaveTarget } from './create-saver.js';
import { createValue } from './create-value.js';
import type { Participant } from './participant.js';
import { problemsOf } from './problems-of.js';
import { registerVirtualField, type VirtualField } from './register-virtual-field.js';
import { blankView, type SessionView } from './session-view.js';
import { type FormWish, wishOf } from './wish-of.js';

export type ConsentSession = ReturnType<typeof createConsentSession>;

/** One form's consent: its questions, its answers and its saves. Shared by every component with the same control and name. */
export function createConsentSession(control: Control<FieldValues>, name: string) {
  const view = createValue(blankView);
  /** What components said last. It stays when they go, for a save under way. */
  let context: Participant['context'] | undefined;
  let method: NonNullable<Participant['owner']>['method'];
  let capture: CaptureSource | undefined;
  let field: VirtualField | undefined;
  let wish: FormWish | undefined;
  /** The last form that was asked for: an older answer does not count any more. */
  let asked: object | undefined;
  /** What is shown went out: the next save gets a presentation of its own. */
  let sent = false;
  let submitting = false;
  /** What a save under way began with, when the form was cleared before it was sent. */
  let held: Frozen | undefined;
  const participants = new Map<object, Participant>();
  const places = new Map<string, HTMLElement>();

  const show = (patch: Partial<SessionView>) => view.set({ ...view.get(), ...patch });
  const report = (code: string, cause: string, path: string) =>
    // Later, so that whoever comes in the same commit hears of it too.
    queueMicrotask(() => {
      for (const { onFinding } of participants.values())
        onFinding?.({ code, severity: 'error', path, params: { cause } });
    });

  const store = createAnswerStore({
    now: Date.now,
    onUndone: ({ key }, cause) => report(cause === 'script' ? 'UO-S01' : 'UO-F01', cause, `/answers/${key}`),
  });
  store.subscribe(() => field?.follow());

  /** Before anything leaves the page: what a script did to it is undone. */
  const reconcile = () => store.reconcile('script');

  /** Somebody changed what is saved. */
  const touch = () => {
    store.touch();
    field?.touch();
  };

  const take = (form: PresentedForm, creating: boolean) => {
    sent = false;
    store.load(form.questions.flatMap((question) => boxesOf(question, creating)));
    show({ form, load: 'ready', reason: undefined });
    field?.revalidate();
  };

  /**
   * Never from a cache: each form that is shown has a presentation of its own.
   * @param quiet what is shown stays until the new one is there, and for good if somebody ticked on it meanwhile
   */
  const load = async (quiet?: 'quiet') => {
    if (!wish) return;
    const { backend, subjectId, question } = wish;
    const mine = {};
    asked = mine;
    if (!quiet) show({ load: 'loading' });
    try {
      const form = await (subjectId === undefined ? backend : backend.subject(subjectId)).form(question);
      if (asked === mine && !(quiet && store.touched())) take(form, subjectId === undefined);
    } catch (loadError) {
      if (asked === mine && !quiet) show({ load: 'failed', loadError });
    }
  };

  const freeze = (): Frozen => {
    if (held) return held;
    const { form, reason } = view.get();
    if (!form) throw new Error(`The questions of "${name}" are not there yet`);
    const frozen = store.freeze(reason);
    const { presentation, audience } = form;
    const { answers } = frozen;
    // On the person's own screen there is nobody who got it from them.
    const got = audience === 'clerk' ? capture?.read(answers) : undefined;
    const how = got ?? { mode: 'screen', ...(method && { capture: { method } }) };
    return { ...frozen, submission: { presentation, ...how, answers } };
  };

  const saver = createSaver({
    freeze,
    // Asynchronous, so that what it throws is a failed save too.
    send: async (submission, { subjectId, subject }) => {
      show({ state: 'saving' });
      if (!context) throw new Error(`"${name}" was never shown`);
      return context.backend.subject(subjectId).submit(submission, subject ? { subject } : {});
    },
    onSaved: (frozen, result, subjectId) => {
      if (held === frozen) held = undefined;
      sent = true;
      store.settle(frozen, result.rejected);
      show({ state: result.outcome === 'partial' ? 'partial' : 'recorded', result, savedFor: subjectId });
      void context?.client.invalidateQueries({ queryKey: subjectKey(context.scope, subjectId) });
      if (subjectId === wish?.subjectId) void load('quiet');
    },
    onFailed: (frozen, error, mayBeStored) => {
      if (mayBeStored) store.suspect(frozen);
      show({ state: 'error', error });
    },
  });

  /** For the next person. A save under way keeps what it began with. */
  const clear = () => {
    if (submitting && view.get().form) held = freeze();
    if (sent || held) void load('quiet');
    sent = false;
    saver.forget();
    store.clear();
    capture?.clear();
    show({ reason: undefined, ...(!submitting && { state: 'idle', result: undefined }) });
  };

  const plan = () => {
    const next = wishOf([...participants.values()]);
    if (!next || (wish?.key === next.key && wish.backend === next.backend)) return;
    const had = wish;
    wish = next;
    field?.revalidate();
    if (had && had.subjectId !== next.subjectId) {
      clear();
      show({ form: undefined });
    }
    // A form that the host brought along answers the first wish.
    if (had || !view.get().form) void load();
  };

  const problems = () => {
    const now = view.get();
    // Nothing holds a form up that asks nothing.
    if (!context || !(wish || now.form)) return [];
    return problemsOf({
      view: now,
      store,
      capture,
      creating: wish?.subjectId === undefined,
      messages: context.messages,
    });
  };
  const goTo = (at: string) => {
    places.get(at)?.focus();
    store.focus(at);
  };
  const host = {
    token: store.token,
    problems,
    goTo,
    onReset: clear,
    onIntrusion: () => report('UO-F01', 'form_library', `/${name}`),
    onSubmitting: (now: boolean) => {
      submitting = now;
      if (!now) return;
      held = undefined;
      reconcile();
    },
  };

  return {
    control,
    name,
    store,
    view,
    show,
    problems,
    /** Focuses the place of a problem. */
    goTo,
    touch,
    /** A form that the host brought along from its server. Safe to call while rendering: only the first one counts. */
    offer(form: PresentedForm, creating: boolean) {
      if (!view.get().form && !wish) take(form, creating);
    },
    /** What a component wants for as long as it is mounted, as often as that changes. @param seat the component */
    join(seat: object, participant: Participant) {
      context = participant.context;
      if (participant.owner) method = participant.owner.method;
      participants.set(seat, participant);
      // Whoever comes back to a form that was left begins again.
      if (!field && store.touched()) clear();
      field ??= registerVirtualField(control, name, host);
      // Later, once all the components are heard that come or change in one commit.
      queueMicrotask(plan);
    },
    leave(seat: object) {
      participants.delete(seat);
      if (participants.size > 0) return;
      field?.release();
      field = undefined;
    },
    /** Reads the boxes under `root` and what the browser does to their form. @param onChanged after each change, whoever made it */
    watch(root: HTMLElement, onChanged: Parameters<typeof watchActs>[3]) {
      const watching = new AbortController();
      const { signal } = watching;
      watchActs(root, store, signal, (...change) => {
        field?.touch();
        onChanged(...change);
      });
      const form = root.closest('form');
      form?.addEventListener(
        'reset',
        () => {
          clear();
          // A timer: after a click, microtasks run before the browser empties the controls.
          setTimeout(store.show);
        },
        { signal },
      );
      root.ownerDocument.defaultView?.addEventListener(
        'pageshow',
        ({ persisted }) => (persisted && sent ? clear() : store.reconcile('restored')),
        { signal },
      );
      return () => watching.abort();
    },
    /** The ref of a field that is no box, so that a problem can be focused. */
    place: (at: string) => (node: HTMLElement | null) => {
      if (node) places.set(at, node);
      else places.delete(at);
    },
    /** What the fields of capture know; kept for the save, also when they are gone by then. */
    capture(source: CaptureSource) {
      capture = source;
    },
    /** What hosts are given. */
    actions: {
      clear,
      reload: () => void load(),
      async submit(target: SaveTarget): Promise<SubmitResult | undefined> {
        if (!view.get().form && !held) return undefined;
        reconcile();
        return saver.submit(target);
      },
      retry: saver.retry,
      take() {
        reconcile();
        const submission = saver.take();
        store.suspect(freeze());
        sent = true;
        return submission;
      },
    },
  };
}
