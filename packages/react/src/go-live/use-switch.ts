import type { ContactList, PurposeReadiness } from '@unticked/core';
import { useState } from 'react';
import { goLiveContext } from './go-live-context.js';

export type Switching =
  | { readonly state: 'idle' | 'counting' | 'switching' | 'done' | 'error' }
  | { readonly state: 'asking'; readonly effects: readonly ContactList[] };

/** Switching one purpose on: first what it would do, then whether to. */
export function useSwitch({ purposeId, channels }: PurposeReadiness) {
  const { build, onEnforce, reload } = goLiveContext.use('GoLive.Purposes');
  const [switching, setSwitching] = useState<Switching>({ state: 'idle' });
  const count = async (): Promise<void> => {
    setSwitching({ state: 'counting' });
    try {
      const effects: ContactList[] = [];
      // One after the other: each may walk through very many people.
      for (const channel of channels) effects.push(await build({ purposeId, ...(channel === '*' ? {} : { channel }) }));
      setSwitching({ state: 'asking', effects });
    } catch {
      setSwitching({ state: 'error' });
    }
  };
  const enforce = async (): Promise<void> => {
    setSwitching({ state: 'switching' });
    try {
      await onEnforce(purposeId);
      setSwitching({ state: 'done' });
      reload();
    } catch {
      setSwitching({ state: 'error' });
    }
  };
  return {
    switching,
    ask: () => {
      if (switching.state !== 'counting') void count();
    },
    confirm: () => void enforce(),
    cancel: () => setSwitching({ state: 'idle' }),
  };
}
