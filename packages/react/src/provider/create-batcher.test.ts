import { describe, expect, it, vi } from 'vitest';
import { createBatcher } from './create-batcher.js';

const upper = () => vi.fn(async (keys: readonly string[]) => keys.map((key) => key.toUpperCase()));

describe('createBatcher', () => {
  it('joins what is asked for in one tick into one call, in the order asked', async () => {
    const loadMany = upper();
    const load = createBatcher(loadMany);
    expect(await Promise.all([load('a'), load('b'), load('c')])).toEqual(['A', 'B', 'C']);
    expect(loadMany.mock.calls).toEqual([[['a', 'b', 'c']]]);
  });

  it('makes a call of its own for the next tick', async () => {
    const loadMany = upper();
    const load = createBatcher(loadMany);
    await load('a');
    await load('b');
    expect(loadMany.mock.calls).toEqual([[['a']], [['b']]]);
  });

  it('takes up what is asked for while the call before is still on its way', async () => {
    const calls: (readonly string[])[] = [];
    const answer: (() => void)[] = [];
    const load = createBatcher(
      (keys) => new Promise<string[]>((resolve) => answer.push(() => resolve([...keys])) && calls.push(keys)),
    );
    const first = load('a');
    await expect.poll(() => calls).toHaveLength(1);
    const second = load('b');
    await expect.poll(() => calls).toHaveLength(2);
    answer[1]?.();
    answer[0]?.();
    expect(await Promise.all([first, second])).toEqual(['a', 'b']);
  });

  it('joins retries that wake up one after another in the same tick', async () => {
    const loadMany = upper();
    const load = createBatcher(loadMany);
    const wake = (key: string) =>
      new Promise<string>((resolve, reject) => setTimeout(() => load(key).then(resolve, reject), 5));
    // Timers that stand still until they are moved: on a busy machine the three would wake up in different ticks.
    vi.useFakeTimers();
    const woken = Promise.all([wake('a'), wake('b'), wake('c')]);
    await vi.advanceTimersByTimeAsync(20).finally(vi.useRealTimers);
    expect(await woken).toEqual(['A', 'B', 'C']);
    expect(loadMany).toHaveBeenCalledTimes(1);
  });

  it('asks for a thousand at most in one call', async () => {
    const loadMany = upper();
    const load = createBatcher(loadMany);
    const keys = Array.from({ length: 2001 }, (_, index) => `k${index}`);
    const values = await Promise.all(keys.map(load));
    expect(values).toEqual(keys.map((key) => key.toUpperCase()));
    expect(loadMany.mock.calls.map(([asked]) => asked.length)).toEqual([1000, 1000, 1]);
  });

  it('fails for everybody whose call failed, and starts afresh after it', async () => {
    const loadMany = upper().mockRejectedValueOnce(new Error('down'));
    const load = createBatcher(loadMany);
    const results = await Promise.allSettled([load('a'), load('b')]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await load('a')).toBe('A');
  });

  it('fails for a key that got no answer, and for that key alone', async () => {
    const load = createBatcher(async () => ['A']);
    const [a, b] = await Promise.allSettled([load('a'), load('b')]);
    expect(a).toEqual({ status: 'fulfilled', value: 'A' });
    expect(b).toMatchObject({ status: 'rejected', reason: new Error('No answer for b') });
  });
});
