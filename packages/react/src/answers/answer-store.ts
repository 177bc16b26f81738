import type { Act, Answer, RejectedAnswer } from '@unticked/core';
import type { AnswerBox } from './answer-box.js';
import { type AnswerControl, answersOf, type UntickReason } from './answers-of.js';

/** Where a tick came from that nobody made. */
export type TickCause = 'before_hydration' | 'restored' | 'script' | 'form_library';

export interface AnswerStoreOptions {
  readonly now: () => number;
  /** A tick was undone: UO-F01 where it was there before the person, UO-S01 where a script made it. */
  readonly onUndone: (box: AnswerBox, cause: TickCause) => void;
}

/** Answers as they stood when somebody saved. Sent as they are, however often. */
export interface FrozenAnswers {
  readonly answers: readonly Answer[];
  readonly controls: readonly AnswerControl[];
  /** Differs after every touch. */
  readonly revision: number;
  /** Another one after every clearing: what was frozen before it is no longer about this person. */
  readonly round: object;
}

export type AnswerStore = ReturnType<typeof createAnswerStore>;

/**
 * Holds what the person did, outside of any form library. The page's boxes are read and corrected, never believed:
 * a yes needs both the act here and the tick there, and where the two differ the less of them wins.
 */
export function createAnswerStore({ now, onUndone }: AnswerStoreOptions) {
  let boxes: readonly AnswerBox[] = [];
  let controls = new Map<string, AnswerControl>();
  let shownAt: number | undefined;
  let revision = 0;
  const nodes = new Map<string, HTMLInputElement>();
  const listeners = new Set<{ readonly listener: () => void; readonly questionId: string | undefined }>();

  const all = () => [...controls.values()];
  const elapsed = () => Math.max(0, now() - (shownAt ?? now()));

  const notify = (about?: string) => {
    for (const { listener, questionId } of listeners) {
      if (!about || !questionId || questionId === about) listener();
    }
  };

  const put = (control: AnswerControl) => {
    controls.set(control.key, control);
    notify(control.questionId);
  };

  /** @param by absent: what was done counts no more */
  const change = (control: AnswerControl, ticked: boolean, by?: Act['kind']) => {
    revision += 1;
    const act = by && { kind: by, afterMs: elapsed(), changes: (control.act?.changes ?? 0) + 1 };
    put({ ...control, ticked, act, undone: false });
    const other = ticked && controls.get(control.other ?? '');
    if (other) put({ ...other, ticked: false, act: other.stored || other.perhaps ? act : undefined, undone: false });
  };

  /** Brings one control of the page and the store together, downwards only. */
  const reconcileOne = (key: string, node: HTMLInputElement, cause: TickCause) => {
    const control = controls.get(key);
    if (node.checked === (control?.ticked ?? false)) return;
    // A No is unticked by what takes its place alone, and a Yes that nobody made is undone: the No stands.
    if (control?.says === 'refused' && control.ticked) {
      node.checked = true;
      return;
    }
    if (!control || node.checked) {
      node.checked = false;
      if (!control) return;
      onUndone(control, cause);
      put({ ...control, undone: true });
      return;
    }
    // A box that comes back shows what was done, and a browser that restores a page takes nobody's consent back; a script may.
    const kept = control.stored || control.perhaps;
    if (cause === 'before_hydration' || (kept && cause === 'restored')) node.checked = true;
    else change(control, false, kept ? 'script' : undefined);
  };

  const show = () => {
    for (const [key, node] of nodes) node.checked = controls.get(key)?.ticked ?? false;
  };

  const clear = () => {
    controls = new Map(
      boxes.map((box) => {
        const stored = !!(box.mirrors || box.saidNo);
        return [box.key, { ...box, ticked: stored, stored }];
      }),
    );
    revision += 1;
    show();
    notify();
  };

  return {
    /** Takes the controls of a form that was just handed out. Whatever was answered before is gone. */
    load(next: readonly AnswerBox[]) {
      boxes = next;
      shownAt = nodes.size > 0 ? now() : undefined;
      clear();
    },
    /** Takes the node of a control and sets it, never the other way round. @returns lets go of it */
    attach(key: string, node: HTMLInputElement) {
      nodes.set(key, node);
      shownAt ??= now();
      reconcileOne(key, node, 'before_hydration');
      return () => {
        if (nodes.get(key) === node) nodes.delete(key);
      };
    },
    /** A change that a person made: trust was read from the click before it. */
    act(key: string, ticked: boolean, by: Act['kind']) {
      const control = controls.get(key);
      if (control) change(control, ticked, by);
    },
    /** At mount, `pageshow` and submit only: in between, a click on its way would meet a box that changed under it. */
    reconcile(cause: 'restored' | 'script') {
      for (const [key, node] of nodes) reconcileOne(key, node, cause);
    },
    /** A change that nobody made. */
    distrust(key: string, node: HTMLInputElement) {
      reconcileOne(key, node, 'script');
      const { other = '' } = controls.get(key) ?? {};
      const beside = nodes.get(other);
      if (beside) reconcileOne(other, beside, 'script');
    },
    clear,
    /** Sets every control as the store has it, after a native reset has emptied them. */
    show,
    /** Something else that is saved with the answers has changed. */
    touch: () => {
      revision += 1;
    },
    /** Milliseconds since the form was shown. */
    elapsed,
    all,
    get: (key: string) => controls.get(key),
    /** The control that a node of the page is. */
    keyOf: (target: EventTarget | null) => [...nodes].find(([, node]) => node === target)?.[0],
    focus: (key: string) => nodes.get(key)?.focus(),
    of: (questionId: string) => all().filter((control) => control.questionId === questionId),
    /** A stored yes is unticked now. */
    stops: () => all().some(({ mirrors, ticked }) => mirrors && !ticked),
    /** Differs from what was shown, in a word that changes with it; `''` for an untouched group. */
    token: () =>
      all()
        .flatMap(({ key, ticked, stored }) => (ticked === stored ? [] : key))
        .join(' '),
    freeze: (reason?: UntickReason): FrozenAnswers => ({
      answers: answersOf(all(), reason),
      controls: all(),
      revision,
      round: controls,
    }),
    /**
     * The ledger has these answers: what was ticked is shown as stored from now on, unless it was touched since.
     * @param refused what it did not take; nobody said yes to that
     */
    settle(sent: FrozenAnswers, refused: readonly Pick<RejectedAnswer, 'questionId' | 'channel'>[]) {
      if (sent.round !== controls) return;
      for (const before of sent.controls) {
        const { questionId, channel } = before;
        const since = controls.get(before.key);
        const stored =
          before.ticked && !refused.some((one) => one.questionId === questionId && one.channel === channel);
        const untouched = since?.act === before.act && { ticked: stored, act: undefined, perhaps: false };
        controls.set(before.key, { ...before, ...since, ...untouched, stored, settled: true });
      }
      show();
      notify();
    },
    /** The ledger may have these answers: whoever unticks one of them now takes it back. */
    suspect(sent: FrozenAnswers) {
      if (sent.round !== controls) return;
      for (const { key, ticked, stored } of sent.controls) {
        const since = controls.get(key);
        if (since && ticked && !stored) controls.set(key, { ...since, perhaps: true });
      }
    },
    /** Something was touched since the form was handed out. */
    touched: () => all().some(({ act }) => act),
    /** @param questionId only what concerns this question. @default everything */
    subscribe(listener: () => void, questionId?: string) {
      const follower = { listener, questionId };
      listeners.add(follower);
      return () => {
        listeners.delete(follower);
      };
    },
  };
}
