import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnswerBox } from './answer-box.js';
import { createAnswerStore } from './answer-store.js';
import { noteOf } from './note-of.js';

const mirrors = { seq: 4, hash: 'sha256-x' as never }; // a ledger's brand
const box = (channel: 'email' | 'sms', over: Partial<AnswerBox> = {}): AnswerBox => ({
  key: `news.${channel}`,
  questionId: 'news',
  channel,
  says: 'given',
  asked: true,
  required: false,
  ...over,
});
const repair: AnswerBox = { key: 'repair', questionId: 'repair', says: 'acknowledged', asked: false, required: true };

function open(boxes: readonly AnswerBox[] = [repair, box('email'), box('sms')]) {
  let clock = 1000;
  const onUndone = vi.fn();
  const store = createAnswerStore({ now: () => clock, onUndone });
  store.load(boxes);
  const node = (key: string, checked = false) => {
    const input = Object.assign(document.createElement('input'), { type: 'checkbox', checked });
    Object.assign(input, { leave: store.attach(key, input) });
    return input as typeof input & { leave: () => void }; // just given
  };
  return { store, onUndone, node, pass: (ms: number) => (clock += ms) };
}

const note = (store: ReturnType<typeof open>['store'], key: string) => {
  const control = store.get(key);
  return control && noteOf(control);
};
const words = (store: ReturnType<typeof open>['store']) =>
  Object.fromEntries(
    store.freeze().answers.map(({ questionId, channel, answer }) => [`${questionId}.${channel ?? '*'}`, answer]),
  );

describe('answer store', () => {
  let opened = open();
  beforeEach(() => {
    opened = open();
  });

  it('counts the act from when the box was shown', () => {
    const { store, node, pass } = opened;
    node('news.email');
    pass(2500);
    store.act('news.email', true, 'pointer');
    pass(500);
    store.act('news.email', false, 'pointer');
    store.act('news.email', true, 'keyboard_or_assistive');
    expect(store.freeze().answers[0]).toEqual({
      questionId: 'news',
      channel: 'email',
      answer: 'given',
      act: { kind: 'keyboard_or_assistive', afterMs: 3000, changes: 3 },
    });
  });

  it('unticks what was ticked before it was there (UO-F01)', () => {
    const { store, node, onUndone } = opened;
    const input = node('news.email', true);
    expect(input.checked).toBe(false);
    expect(onUndone).toHaveBeenCalledWith(expect.objectContaining({ key: 'news.email' }), 'before_hydration');
    expect(note(store, 'news.email')).toBe('tickYourself');
    store.act('news.email', true, 'pointer');
    expect(note(store, 'news.email')).toBeUndefined();
  });

  it('unticks at submit what a script ticked, and drops the act that a script unticked (less always wins)', () => {
    const { store, node, onUndone } = opened;
    const [email, sms] = [node('news.email'), node('news.sms')];
    email.checked = true;
    store.act('news.sms', true, 'pointer');
    sms.checked = false;
    store.reconcile('script');
    expect(email.checked).toBe(false);
    expect(onUndone).toHaveBeenCalledTimes(1);
    expect(words(store)).toEqual({ 'news.email': 'not_given', 'news.sms': 'not_given' });
  });

  it('mirrors a stored yes; a restored page does not take it back, a script that unticks it does', () => {
    const { store, node } = open([box('email', { asked: false, mirrors })]);
    const input = node('news.email');
    expect(input.checked).toBe(true);
    input.checked = false;
    store.reconcile('restored');
    expect(input.checked).toBe(true);
    input.checked = false;
    store.reconcile('script');
    expect(store.freeze().answers).toEqual([
      expect.objectContaining({ answer: 'withdrawn', act: expect.objectContaining({ kind: 'script' }) }),
    ]);
    expect(note(store, 'news.email')).toBe('stops');
  });

  it('keeps answers when the boxes go and come back, and forgets them when cleared', () => {
    const { store, node } = opened;
    const { leave } = node('news.email');
    store.act('news.email', true, 'pointer');
    leave();
    expect(node('news.email').checked).toBe(true);
    store.clear();
    expect(words(store)['news.email']).toBe('not_given');
  });

  it('names what was touched in its token, and nothing once it is as before', () => {
    const { store } = opened;
    expect(store.token()).toBe('');
    store.act('news.sms', true, 'pointer');
    expect(store.token()).toBe('news.sms');
    store.act('news.sms', false, 'pointer');
    expect(store.token()).toBe('');
  });

  it('shows what was recorded as stored, and unticks what was not accepted', () => {
    const { store, node } = opened;
    const [email, sms] = [node('news.email'), node('news.sms')];
    for (const [key, input] of [
      ['news.email', email],
      ['news.sms', sms],
    ] as const) {
      input.checked = true;
      store.act(key, true, 'pointer');
    }
    store.settle(store.freeze(), [{ questionId: 'news', channel: 'sms' }]);
    expect([email.checked, sms.checked]).toEqual([true, false]);
    expect(words(store)).toEqual({});
    store.act('news.email', false, 'pointer');
    expect(words(store)).toEqual({ 'news.email': 'withdrawn' });
  });

  it('does not take a save of one person for another', () => {
    const { store } = opened;
    store.act('news.email', true, 'pointer');
    const frozen = store.freeze();
    store.clear();
    store.settle(frozen, []);
    expect(store.get('news.email')?.ticked).toBe(false);
  });

  it('tells only those who follow that question', () => {
    const { store } = opened;
    const [news, told, all] = [vi.fn(), vi.fn(), vi.fn()];
    store.subscribe(news, 'news');
    store.subscribe(told, 'repair');
    store.subscribe(all);
    store.act('news.email', true, 'pointer');
    expect([news, told, all].map((each) => each.mock.calls.length)).toEqual([1, 0, 1]);
  });

  it('answers one box by nothing that happens to another (UO-F02)', () => {
    const keys = ['repair', 'news.email', 'news.sms'];
    const step = fc.tuple(fc.constantFrom(...keys), fc.boolean());
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const { store } = open();
        for (const [key, ticked] of steps) store.act(key, ticked, 'pointer');
        return keys.every(
          (key) => store.get(key)?.ticked === (steps.findLast(([acted]) => acted === key)?.[1] ?? false),
        );
      }),
    );
  });
});
