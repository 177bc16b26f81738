import { useQuery } from '@tanstack/react-query';
import type { AskAnswer } from '@unticked/core';
import type { MayContactQuestion } from '../consent-gate/use-may-contact.js';
import { queryKeys } from '../provider/query-keys.js';
import { readOptions } from '../provider/read-options.js';
import { readingOf } from '../provider/reading.js';
import { useConsentContext } from '../provider/use-consent-context.js';

/** Whether to write to a person in order to ask for a consent. `open` is the one thing to look at before that. */
export type MayAsk =
  | { readonly state: 'loading'; readonly open: false }
  | { readonly state: 'offline' | 'error'; readonly open: false; readonly error: unknown; readonly retry: () => void }
  | { readonly state: 'allowed'; readonly open: true }
  | { readonly state: 'too_soon'; readonly open: false; readonly until: string };

/**
 * Asks whether a no is too fresh for a message that asks again (UO-T06). A form that the person opens is another matter. It
 * guides people; the server that writes the request is refused by the ledger itself.
 */
export function useMayAsk({ subjectId, purpose, channel }: MayContactQuestion): MayAsk {
  const { backend, client, scope } = useConsentContext('useMayAsk');
  const reading = readingOf<AskAnswer>(
    useQuery(
      {
        ...readOptions,
        gcTime: readOptions.staleTime,
        queryKey: [...queryKeys.subject(scope, subjectId), 'may-ask', purpose, channel ?? '*'],
        queryFn: async () => {
          const question = { subjectIds: [subjectId], purposeId: purpose, ...(channel && { channel }) };
          const [answer] = await backend.mayAskMany(question);
          if (!answer) throw new Error(`No answer for ${subjectId}`);
          return answer;
        },
      },
      client,
    ),
  );
  if (reading.state !== 'ready') return { ...reading, open: false };
  const { value } = reading;
  return value.allowed ? { state: 'allowed', open: true } : { state: 'too_soon', open: false, until: value.until };
}
