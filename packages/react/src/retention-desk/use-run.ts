import type { RetentionChoice, RetentionRun } from '@unticked/core';
import { useEffect, useRef, useState } from 'react';
import { adminKeys } from '../provider/admin-keys.js';
import { rightsKeys } from '../provider/rights-keys.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';

/** People that one call goes through, so that somebody who stops it need not wait. */
const PART = 25;

export interface RunInHand {
  /** `idle`: nobody has pressed yet. */
  readonly state: 'idle' | 'running' | 'stopping' | 'failed' | RetentionRun['outcome'];
  /** What it has done so far. */
  readonly last: RetentionRun | undefined;
  readonly begin: () => void;
  readonly stop: () => void;
}

export type OnRan = (run: RetentionRun) => void;

/** A run, part by part, until it has been through everybody or somebody stops it. */
export function useRun(action: RetentionChoice, onRan: OnRan | undefined): RunInHand {
  const { client, scope } = useConsentContext('RetentionDesk.Run');
  const { retention } = useAdmin('RetentionDesk.Run');
  const [state, setState] = useState<RunInHand['state']>('idle');
  const [last, setLast] = useState<RetentionRun>();
  const isRunning = useRef(false);
  const isToStop = useRef(false);
  // Who leaves the page stops it: nobody would see what it does.
  useEffect(
    () => () => {
      isToStop.current = true;
    },
    [],
  );
  const parts = async (): Promise<RetentionRun | undefined> => {
    let run: RetentionRun | undefined;
    try {
      do {
        run = await retention.run({ action, limit: PART });
        setLast(run);
      } while (run.outcome === 'stopped' && !isToStop.current);
    } catch {
      return undefined;
    }
    return run;
  };
  const begin = async () => {
    if (isRunning.current) return;
    isRunning.current = true;
    isToStop.current = false;
    setLast(undefined);
    setState('running');
    const run = await parts();
    isRunning.current = false;
    setState(run?.outcome ?? 'failed');
    void client.invalidateQueries({ queryKey: adminKeys.retention(scope, 'state') });
    void client.invalidateQueries({ queryKey: adminKeys.retention(scope, 'due') });
    void client.invalidateQueries({ queryKey: adminKeys.retention(scope, 'tasks') });
    void client.invalidateQueries({ queryKey: rightsKeys.all(scope), refetchType: 'none' });
    if (run) onRan?.(run);
  };
  return {
    state,
    last,
    begin: () => void begin(),
    stop: () => {
      isToStop.current = true;
      setState('stopping');
    },
  };
}
