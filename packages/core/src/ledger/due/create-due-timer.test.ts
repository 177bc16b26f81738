import { expect, test } from 'vitest';
import { createDueTimer } from './create-due-timer.js';

/** Timers that go off when a test says so. */
function timers() {
  const set: { call: () => void; milliseconds: number; held: boolean }[] = [];
  const setTimer = (call: () => void, milliseconds: number) => {
    const timer = { call, milliseconds, held: true };
    set.push(timer);
    return { unref: () => (timer.held = false) };
  };
  return { set, setTimer };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('runs at once and again after each end, never two at a time, and keeps no process alive', async () => {
  const { set, setTimer } = timers();
  let runs = 0;
  let finish: () => void = () => undefined;
  const run = () => {
    runs += 1;
    return new Promise<void>((resolve) => {
      finish = resolve;
    });
  };
  createDueTimer({ run, setTimer });
  await settled();
  expect({ runs, timers: set.length }).toEqual({ runs: 1, timers: 0 });
  finish();
  await settled();
  expect(set.map(({ milliseconds, held }) => ({ milliseconds, held }))).toEqual([
    { milliseconds: 900_000, held: false },
  ]);
  set[0]?.call();
  await settled();
  expect(runs).toBe(2);
});

test('a run that fails is told of, and the next comes all the same', async () => {
  const { set, setTimer } = timers();
  const errors: unknown[] = [];
  createDueTimer({
    run: () => Promise.reject(new Error('down')),
    every: 1000,
    onError: (e) => errors.push(e),
    setTimer,
  });
  await settled();
  set[0]?.call();
  await settled();
  expect(errors).toHaveLength(2);
  expect(set).toHaveLength(2);
});

test('stopping waits for what runs, and nothing runs after it', async () => {
  const { set, setTimer } = timers();
  let finish: () => void = () => undefined;
  let runs = 0;
  const timer = createDueTimer({
    run: () => {
      runs += 1;
      return new Promise<void>((resolve) => {
        finish = resolve;
      });
    },
    setTimer,
  });
  const stopped = timer.stop().then(() => 'stopped');
  expect(await Promise.race([stopped, settled().then(() => 'runs')])).toBe('runs');
  finish();
  expect(await stopped).toBe('stopped');
  expect(set).toEqual([]);
  expect(runs).toBe(1);
});
