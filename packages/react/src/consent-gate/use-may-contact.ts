import { useQuery } from '@tanstack/react-query';
import type { Channel, GateAnswer } from '@unticked/core';
import { queryKeys } from '../provider/query-keys.js';
import { readOptions } from '../provider/read-options.js';
import { readingOf } from '../provider/reading.js';
import { useConsentContext } from '../provider/use-consent-context.js';

export interface MayContactQuestion {
  readonly subjectId: string;
  /** Id of the purpose. */
  readonly purpose: string;
  /** Left out for a use without contact. */
  readonly channel?: Channel;
}

/**
 * What a sender may do now. `open` is the one thing to ask before sending: true where the ledger allows it, and where it
 * refuses but the host only observes this purpose so far (`observed`).
 */
export type MayContact =
  | { readonly state: 'loading'; readonly open: false }
  | { readonly state: 'offline' | 'error'; readonly open: false; readonly error: unknown; readonly retry: () => void }
  | { readonly state: 'allowed'; readonly open: true; readonly answer: Extract<GateAnswer, { allowed: true }> }
  | { readonly state: 'refused'; readonly open: false; readonly answer: Extract<GateAnswer, { allowed: false }> }
  | { readonly state: 'observed'; readonly open: true; readonly answer: Extract<GateAnswer, { allowed: false }> };

/**
 * Asks the gate. However many ask about one purpose and channel in one tick, the backend is asked once. It guides people;
 * the server that sends asks for itself (`assertMayContact`).
 */
export function useMayContact({ subjectId, purpose, channel }: MayContactQuestion): MayContact {
  const { client, loaders, scope } = useConsentContext('useMayContact');
  const reading = readingOf<GateAnswer>(
    useQuery(
      {
        ...readOptions,
        // What nobody looked at for longer than it stays fresh is asked anew before it opens anything.
        gcTime: readOptions.staleTime,
        queryKey: queryKeys.mayContact(scope, subjectId, purpose, channel),
        queryFn: () => loaders.mayContact(subjectId, purpose, channel),
      },
      client,
    ),
  );
  if (reading.state !== 'ready') return { ...reading, open: false };
  const answer = reading.value;
  const state = answer.allowed ? 'allowed' : answer.enforced ? 'refused' : 'observed';
  return { state, open: state !== 'refused', answer } as MayContact; // the state was just read off the answer
}
