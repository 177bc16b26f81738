import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** The time, read anew with every minute and whenever the page is rendered. */
export function useMinute(now: () => number): number {
  const [, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now();
}
