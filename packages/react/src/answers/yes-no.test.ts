import type { Question } from '@unticked/core';
import { describe, expect, it, vi } from 'vitest';
import { boxesOf } from './answer-box.js';
import { createAnswerStore } from './answer-store.js';

const mirrors = { seq: 4, hash: 'sha256-x' as never }; // a ledger's brand
const question = (more: Partial<Question> = {}): Question => ({
  id: 'register',
  kind: 'consent',
  control: 'yes_no',
  required: false,
  title: 'Register',
  text: 'I agree that …',
  clerkLabel: 'Register',
  printed: [],
  controller: { id: 'c', name: 'C', address: 'A' },
  channels: [],
  boxes: [{ channel: '*' }],
  mode: 'ask',
  ...more,
});
const stored = (status: 'given' | 'refused' | 'withdrawn') =>
  question({ mode: 'manage', boxes: [{ channel: '*', standing: { status, ...(status === 'given' && { mirrors }) } }] });

function open(asked = question()) {
  const onUndone = vi.fn();
  const store = createAnswerStore({ now: () => 1000, onUndone });
  store.load(boxesOf(asked, false));
  document.body.innerHTML = '<input type="radio" name="r"><input type="radio" name="r">';
  const [yes, no] = [...document.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement]; // just made
  store.attach('register', yes);
  store.attach('register.no', no);
  const press = (node: HTMLInputElement) => {
    node.checked = true;
    store.act(node === yes ? 'register' : 'register.no', true, 'pointer');
  };
  const said = (reason?: 'changed_mind' | 'entered_wrongly') =>
    store.freeze(reason).answers.map(({ answer, act }) => [answer, act?.kind]);
  return { store, onUndone, yes, no, press, said, shown: () => [yes.checked, no.checked] };
}

describe('yes and no', () => {
  it('begin with nothing chosen, and left so are one empty answer', () => {
    const { said, shown } = open();
    expect(shown()).toEqual([false, false]);
    expect(said()).toEqual([['not_given', undefined]]);
  });

  it('each say one answer, with its act', () => {
    const { press, yes, no, said } = open();
    press(yes);
    expect(said()).toEqual([['given', 'pointer']]);
    press(no);
    expect(said()).toEqual([['refused', 'pointer']]);
    press(yes);
    expect(said()).toEqual([['given', 'pointer']]);
  });

  it('show a stored yes; a no in its place takes it back, or corrects it, and is sent once', () => {
    const { press, no, said, shown, store } = open(stored('given'));
    expect(shown()).toEqual([true, false]);
    expect(said()).toEqual([]);
    press(no);
    expect(store.stops()).toBe(true);
    expect(said('changed_mind')).toEqual([['withdrawn', 'pointer']]);
    expect(said('entered_wrongly')).toEqual([['corrected', 'pointer']]);
  });

  it.each(['refused', 'withdrawn'] as const)(
    'show a stored no (%s), which says nothing until a yes takes its place',
    (status) => {
      const { press, yes, said, shown } = open(stored(status));
      expect(shown()).toEqual([false, true]);
      expect(said()).toEqual([]);
      press(yes);
      expect(said()).toEqual([['given', 'pointer']]);
    },
  );

  it('are chosen by no script, before or after the person', () => {
    const { store, onUndone, yes, no, press, said, shown } = open();
    yes.checked = true;
    store.reconcile('script');
    no.checked = true;
    store.reconcile('restored');
    expect(shown()).toEqual([false, false]);
    expect(onUndone).toHaveBeenCalledTimes(2);
    press(no);
    yes.checked = true; // which unticks the no
    store.reconcile('script');
    expect(shown()).toEqual([false, true]);
    expect(said()).toEqual([['refused', 'pointer']]);
  });

  it('are empty again for the next person', () => {
    const { store, yes, press, said, shown } = open();
    press(yes);
    store.clear();
    expect(shown()).toEqual([false, false]);
    expect(said()).toEqual([['not_given', undefined]]);
  });

  it('once saved, a no says nothing more and a yes in its place is a yes', () => {
    const { store, yes, no, press, said } = open();
    press(no);
    store.settle(store.freeze(), []);
    expect(said()).toEqual([]);
    press(yes);
    expect(said()).toEqual([['given', 'pointer']]);
    store.settle(store.freeze(), []);
    press(no);
    expect(said()).toEqual([['withdrawn', 'pointer']]);
  });

  it('a no after a yes of which nobody knows whether it was stored takes it back', () => {
    const { store, yes, no, press, said } = open();
    press(yes);
    store.suspect(store.freeze());
    press(no);
    expect(said()).toEqual([['withdrawn', 'pointer']]);
  });
});
