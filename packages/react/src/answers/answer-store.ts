import type { Act, Answer, AnswerWord, Channel, RejectedAnswer } from '@unticked/core';
import type { AnswerBox } from './answer-box.js';
import { type AnswerState, answersOf, type UntickReason } from './answers-of.js';

/** Where a tick came from that nobody made. */
export type TickCause = 'before_hydration' | 'restored' | 'script' | 'form_library';

/** What a control shows beside it. */
export type BoxNote = 'tickYourself' | 'starts' | 'stops' | undefined;

export interface AnswerStoreOptions {
  readonly now: () => number;
  /** A tick was undone: UO-F01 where it was there before the person, UO-S01 where a script made it. */
  readonly onUndone: (box: AnswerBox, cause: TickCause) => void;
}

/** Answers as they stood when somebody saved. Sent as they are, however often. */
export interface FrozenAnswers {
  readonly answers: readonly Answer[];
  readonly states: ReadonlyMap<string, AnswerState>;
  /** Differs after every touch. */
  readonly revision: number;
  /** Differs after every clearing: what was frozen before it is no longer about this person. */
  readonly round: number;
}

export type AnswerStore = ReturnType<typeof createAnswerStore>;

/**
 * Holds what the person did, outside of any form library. The page's boxes are read and corrected, never believed:
 * a yes needs both the act here and the tick there, and where the two differ the less of them wins.
 */
export function createAnswerStore({ now, onUndone }: AnswerStoreOptions) {
  let boxes: ReadonlyMap<string, AnswerBox> = new Map();
  let states = new Map<string, AnswerState>();
  let shownAt: number | undefined;
  let revision = 0;
  let round = 0;
  const nodes = new Map<string, HTMLInputElement>();
  const refs = new Map<string, (node: HTMLInputElement | null) => void>();
  const undone = new Set<string>();
  const listeners = new Map<string, Set<() => void>>();

  const stateOf = (key: string): AnswerState =>
    states.get(key) ?? { ticked: boxes.get(key)?.mirrors !== undefined, stored: boxes.get(key)?.mirrors !== undefined };

  const notify = (questionId?: string) => {
    for (const [id, group] of listeners) {
      if (id === '' || questionId === undefined || id === questionId) for (const listener of group) listener();
    }
  };

  const change = (key: string, state: AnswerState | undefined) => {
    if (state) states.set(key, state);
    else states.delete(key);
    revision += 1;
    notify(boxes.get(key)?.questionId);
  };

  const act = (key: string, ticked: boolean, kind: Act['kind']) => {
    const before = stateOf(key);
    const afterMs = elapsed();
    undone.delete(key);
    change(key, { ...before, ticked, act: { kind, afterMs, changes: (before.act?.changes ?? 0) + 1 } });
  };

  const elapsed = () => Math.max(0, Math.round(now() - (shownAt ?? now())));

  const undo = (key: string, node: HTMLInputElement, cause: TickCause) => {
    const box = boxes.get(key);
    node.checked = false;
    if (!box) return;
    undone.add(key);
    onUndone(box, cause);
    notify(box.questionId);
  };

  /** Brings one control of the page and the store together, downwards only. */
  const reconcileOne = (key: string, node: HTMLInputElement, cause: TickCause) => {
    const { ticked, stored, perhaps } = stateOf(key);
    if (node.checked === ticked) return;
    if (node.checked) undo(key, node, cause);
    else if (!stored && !perhaps) change(key, undefined);
    // A browser that restores a page takes nobody's consent back; a script may.
    else if (cause === 'script') act(key, false, 'script');
    else node.checked = true;
  };

  const show = () => {
    for (const [key, node] of nodes) node.checked = stateOf(key).ticked;
  };

  const attach = (key: string, node: HTMLInputElement) => {
    nodes.set(key, node);
    shownAt ??= now();
    const { ticked } = stateOf(key);
    if (node.checked && !ticked) undo(key, node, 'before_hydration');
    node.checked = ticked;
  };

  const clear = () => {
    states = new Map();
    undone.clear();
    revision += 1;
    round += 1;
    show();
    notify();
  };

  return {
    /** Takes the controls of a form that was just handed out. Whatever was answered before is gone. */
    load(next: readonly AnswerBox[]) {
      boxes = new Map(next.map((box) => [box.key, box]));
      shownAt = nodes.size > 0 ? now() : undefined;
      clear();
    },
    /** The stable ref of a control; it sets the control, never the other way round. */
    box(key: string) {
      const known = refs.get(key);
      if (known) return known;
      let mine: HTMLInputElement | null = null;
      const ref = (node: HTMLInputElement | null) => {
        if (node) attach(key, node);
        else if (mine && nodes.get(key) === mine) nodes.delete(key);
        mine = node;
      };
      refs.set(key, ref);
      return ref;
    },
    /** A change that a person made: trust was read from the click before it. */
    act,
    /** A change that nobody made. */
    distrust: (key: string) => {
      const node = nodes.get(key);
      if (node) reconcileOne(key, node, 'script');
    },
    /** At mount, `pageshow` and submit only: in between, a click on its way would meet a box that changed under it. */
    reconcile(cause: 'restored' | 'script') {
      for (const [key, node] of nodes) reconcileOne(key, node, cause);
    },
    clear,
    /** Sets every control as the store has it, after a native reset has emptied them. */
    show,
    /** Milliseconds since the form was shown. */
    elapsed,
    boxOf: (key: string) => boxes.get(key),
    /** What a question says now, as it would be saved. */
    answerOf: (questionId: string, channel: Channel | undefined): AnswerWord | 'unanswered' =>
      answersOf([...boxes.values()], stateOf).find((one) => one.questionId === questionId && one.channel === channel)
        ?.answer ?? 'unanswered',
    ticked: (key: string) => stateOf(key).ticked,
    /** Ticked here, and not stored yet. */
    gains: (key: string) => stateOf(key).ticked && !stateOf(key).stored,
    /** The control that a node of the page is. */
    keyOf: (target: EventTarget | null) => [...nodes].find(([, node]) => node === target)?.[0],
    focus: (key: string) => nodes.get(key)?.focus(),
    missing: () => [...boxes.values()].filter((box) => box.required && !stateOf(box.key).ticked),
    boxes: (questionId: string) => [...boxes.values()].filter((box) => box.questionId === questionId),
    /** A stored yes is unticked now. */
    stops: () => [...boxes.values()].some(({ key, mirrors }) => mirrors && !stateOf(key).ticked),
    /** Differs from what was shown, in a word that changes with it; `''` for an untouched group. */
    token: () => [...boxes.keys()].filter((key) => stateOf(key).ticked !== stateOf(key).stored).join(' '),
    note(key: string): BoxNote {
      if (undone.has(key)) return 'tickYourself';
      const { ticked, stored, settled } = stateOf(key);
      const box = boxes.get(key);
      if (!box || ticked === stored || (box.asked && !settled) || box.says === 'acknowledged') return undefined;
      if (box.says === 'objected') return ticked ? 'stops' : undefined;
      return ticked ? 'starts' : 'stops';
    },
    freeze: (reason?: UntickReason): FrozenAnswers => ({
      answers: answersOf([...boxes.values()], stateOf, reason),
      states: new Map([...boxes.keys()].map((key) => [key, stateOf(key)])),
      revision,
      round,
    }),
    /**
     * The ledger has these answers: what was ticked is shown as stored from now on, unless it was touched since.
     * @param refused what it did not take; nobody said yes to that
     */
    settle(
      { states: sent, round: then }: FrozenAnswers,
      refused: readonly Pick<RejectedAnswer, 'questionId' | 'channel'>[],
    ) {
      if (then !== round) return;
      for (const [key, { ticked, act: by }] of sent) {
        const box = boxes.get(key);
        const since = stateOf(key);
        const not = refused.some(
          ({ questionId, channel }) => questionId === box?.questionId && channel === box.channel,
        );
        const stored = ticked && !not;
        states.set(key, { ...(since.act === by ? { ticked: stored } : since), stored, settled: true });
      }
      show();
      notify();
    },
    /** The ledger may have these answers: whoever unticks one of them now takes it back. */
    suspect({ states: sent, round: then }: FrozenAnswers) {
      if (then !== round) return;
      for (const [key, { ticked, stored }] of sent) {
        if (ticked && !stored) states.set(key, { ...stateOf(key), perhaps: true });
      }
    },
    /** Something was touched since the form was handed out. */
    touched: () => [...states.values()].some(({ act: by }) => by !== undefined),
    /** @param questionId only what concerns this question. @default everything */
    subscribe(listener: () => void, questionId = '') {
      const group = listeners.get(questionId) ?? new Set();
      listeners.set(questionId, group.add(listener));
      return () => {
        group.delete(listener);
      };
    },
  };
}
