import { describe, expect, it } from 'vitest';
import { failure } from '../fixtures/fake-backend.js';
import { en } from '../messages/en.js';
import { unreadText } from './unread-text.js';

const text = (error: unknown) => unreadText({ state: 'error', error }, en);

describe('unreadText', () => {
  it('says that it is loading or offline', () => {
    expect(unreadText({ state: 'loading' }, en)).toBe(en.common.loading);
    expect(unreadText({ state: 'offline', error: failure('unavailable') }, en)).toBe(en.common.offline);
  });

  it('has words for a code', () => {
    expect(text(failure('forbidden'))).toBe(en.errors.forbidden);
  });

  it.each([
    ['a code without words', failure('aborted')],
    ['an error without a code', new Error('ECONNREFUSED 10.0.0.7')],
    ['a code of another kind', Object.assign(new Error(), { code: 42 })],
    ['a name that every object has', failure('constructor')],
    ['a string', 'down'],
    ['nothing', undefined],
    ['null', null],
  ])('says something for %s, never what was thrown', (_, error) => {
    expect(text(error)).toBe(en.errors.other);
  });
});
