import type { Question } from '@unticked/core';
import { describe, expect, it } from 'vitest';
import { boxesOf } from './answer-box.js';

const digest = (name: string) => `sha256-${name}` as never; // a ledger's brand

const question = (over: Partial<Question>): Question => ({
  id: 'news',
  kind: 'consent',
  required: false,
  title: 'News',
  text: 'Acme may send me news.',
  clerkLabel: 'News',
  printed: [],
  controller: { id: 'acme', name: 'Acme', address: 'Linz' },
  channels: ['email', 'sms'],
  boxes: [{ channel: 'email' }, { channel: 'sms' }],
  mode: 'ask',
  ...over,
});

describe('boxes of a question', () => {
  it('gives each channel of a consent a box of its own and none for several (UO-F02)', () => {
    expect(boxesOf(question({}), true)).toEqual([
      { key: 'news.email', questionId: 'news', channel: 'email', says: 'given', asked: true },
      { key: 'news.sms', questionId: 'news', channel: 'sms', says: 'given', asked: true },
    ]);
  });

  it('mirrors a stored yes in manage mode only (UO-F01)', () => {
    const mirrors = { seq: 4, hash: digest('x') };
    const boxes = [{ channel: 'email' as const, standing: { status: 'given' as const, mirrors } }];
    expect(boxesOf(question({ boxes, mode: 'manage' }), false)[0]?.mirrors).toBe(mirrors);
    expect(boxesOf(question({ boxes }), false)[0]?.mirrors).toBeUndefined();
  });

  it('never requires a consent, whatever the form says (UO-F04)', () => {
    expect(boxesOf(question({ required: true }), true).some(({ required }) => required === true)).toBe(false);
  });

  it('requires information of a new person, and only reminds on an edit (UO-F05)', () => {
    const told = question({ id: 'repair', kind: 'information', required: true, boxes: [{ channel: '*' }] });
    expect(boxesOf(told, true)[0]?.required).toBe(true);
    expect(boxesOf(told, false)[0]?.required).toBe(false);
    expect(boxesOf({ ...told, mode: 'manage' }, true)[0]?.required).toBe(false);
    const done = [{ channel: '*' as const, standing: { status: 'informed' as const } }];
    expect(boxesOf({ ...told, boxes: done }, false)).toEqual([]);
  });

  it('asks an opt-out question twice: told, and objects by channel', () => {
    const offers = question({ id: 'offers', kind: 'opt_out' });
    expect(boxesOf(offers, true).map(({ key, says }) => `${key} ${says}`)).toEqual([
      'offers acknowledged',
      'offers.objects.email objected',
      'offers.objects.sms objected',
    ]);
    const boxes = [
      { channel: 'email' as const, standing: { status: 'objected' as const } },
      { channel: 'sms' as const, standing: { status: 'open' as const } },
    ];
    expect(boxesOf({ ...offers, boxes, mode: 'manage' }, false).map(({ key }) => key)).toEqual(['offers.objects.sms']);
  });
});
