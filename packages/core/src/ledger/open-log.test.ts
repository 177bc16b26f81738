import { expect, test } from 'vitest';
import { reservedKinds } from '../model/event.js';
import { openLog } from './open-log.js';

const opened = (body: string, envelope: string | null = null) => {
  const entries = [{ seq: 1, hash: 'sha256-x', body, envelope }];
  return openLog({ head: { seq: 1, hash: 'sha256-x' }, state: 'active', entries }).entries[0];
};
const event = { v: 1, kind: 'restricted', logId: 'log', seq: 1 };

test('an entry of this version is read as it stands', () => {
  expect(opened(JSON.stringify(event))).toMatchObject({ event, envelope: 'none' });
});

test.each([
  ['of the next version', JSON.stringify({ ...event, v: 2 })],
  ['of no version', JSON.stringify({ ...event, v: undefined })],
  ['of no kind', JSON.stringify({ ...event, kind: undefined })],
  ['of a kind that nobody knows', JSON.stringify({ ...event, kind: 'toString' })],
  ['that is a list', '[]'],
  ['that is nothing', 'null'],
  ['that is no JSON', '{'],
])('an entry %s is kept and not read', (_, body) => {
  expect(opened(body)?.event).toBe('unreadable');
});

test.each(reservedKinds)('%s, which a later version writes, is kept and not read', (kind) => {
  expect(opened(JSON.stringify({ ...event, kind }))?.event).toBe('unreadable');
});

test('a personal part that holds no data counts as gone', () => {
  for (const envelope of ['{"data":null}', '{"data":5}', '{}', 'null', '{'])
    expect(opened(JSON.stringify(event), envelope)?.envelope).toBe('erased');
});
