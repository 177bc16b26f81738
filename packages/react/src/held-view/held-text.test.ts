import { renderHook } from '@testing-library/react';
import type { DataSet } from '@unticked/core';
import { expect, it } from 'vitest';
import { useFormat } from '../anatomy/use-format.js';
import { held } from '../messages/de/held.js';
import { de } from '../messages/de.js';
import { heldText } from './held-text.js';
import { LEDGER } from './ledger.js';

const { result } = renderHook(() => useFormat({ locale: 'de-AT', timeZone: 'Europe/Vienna' }));
const format = result.current;
const tongue = { words: held, messages: de, format, locale: 'de', titleOf: (id: string) => `Titel von ${id}` };
const set = (id: string, values?: DataSet['values']): DataSet => ({
  id,
  title: { en: id },
  items: [],
  ...(values && { values }),
});
const own = (id: string, column: string, value: string) => heldText(LEDGER, set(id), column, value, tongue);

it('has words for the log’s own codes', () => {
  expect(own('answers', 'recordedBy', 'staff')).toBe('jemand vom Personal');
  expect(own('measures', 'kind', 'rectification_by_hand')).toBe('Von Hand berichtigt');
  expect(own('measures', 'kind', 'held')).toBe(de.history.kind.held);
  expect(own('messages', 'kind', 'held')).toBe(held.messages.held);
  expect(own('answers', 'purpose', 'news')).toBe('Titel von news');
  const source = ['phones', 'incoming_call', '77'];
  expect(heldText(LEDGER, set('answers'), 'source', source, tongue)).toBe('„incoming_call“ 77 in „phones“');
  expect(own('files', 'kind', 'scan')).toBe(de.history.evidence.scan);
});

it('leaves another system’s values as they are, but for what it says itself, days and instants', () => {
  const values = { state: { in_repair: { en: 'in repair', de: 'in Reparatur' } } };
  const other = (column: string, value: string) => heldText('crm', set('orders', values), column, value, tongue);
  expect(other('recordedBy', 'staff')).toBe('staff');
  expect(other('state', 'in_repair')).toBe('in Reparatur');
  expect(other('state', 'constructor')).toBe('constructor');
  expect(other('day', '2026-03-01')).toBe('1. März 2026');
  expect(other('at', '2026-03-01T10:30:00.000Z')).toBe('1. März 2026, 11:30');
});
