import { onlineManager } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readOptions } from './read-options.js';
import { readingOf } from './reading.js';

const query = { data: undefined, error: null, isError: false, refetch: vi.fn() };
afterEach(() => onlineManager.setOnline(true));

describe('readingOf', () => {
  it('is loading until there is an answer', () => {
    expect(readingOf(query)).toEqual({ state: 'loading' });
  });

  it('is ready with an answer, `null` included', () => {
    expect(readingOf({ ...query, data: 'yes' })).toEqual({ state: 'ready', value: 'yes' });
    expect(readingOf({ ...query, data: null })).toEqual({ state: 'ready', value: null });
  });

  it('forgets an older answer when it could not be read again', () => {
    const error = new Error('down');
    expect(readingOf({ ...query, data: 'yes', error, isError: true })).toMatchObject({ state: 'error', error });
  });

  it('says offline where there is no network, and tries again on demand', () => {
    onlineManager.setOnline(false);
    const reading = readingOf({ ...query, isError: true });
    expect(reading.state).toBe('offline');
    if (reading.state === 'offline') reading.retry();
    expect(query.refetch).toHaveBeenCalledOnce();
  });
});

describe('readOptions', () => {
  it.each([
    ['a coded error that may pass', Object.assign(new Error(), { code: 'unavailable', retryable: true }), true],
    ['a coded error that will not', Object.assign(new Error(), { code: 'forbidden', retryable: false }), false],
    ['any other error', new TypeError('bug'), false],
    ['something thrown that is no error', 'down', false],
    ['nothing', null, false],
  ])('retries twice for %s: %s', (_, error, again) => {
    expect([0, 1, 2].map((failures) => readOptions.retry(failures, error))).toEqual([again, again, false]);
  });
});
