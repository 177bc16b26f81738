import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { PostMessages } from '../messages/sections/post-messages.js';
import { adminKeys } from '../provider/admin-keys.js';
import { readOptions } from '../provider/read-options.js';
import { readingOf } from '../provider/reading.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import type { PostContextValue } from './post-context.js';

/** When messages last went out by themselves, and a run now. */
export function usePost(words: PostMessages): PostContextValue {
  const { client, scope } = useConsentContext('ConsentPost');
  const { post } = useAdmin('ConsentPost');
  const [running, setRunning] = useState<PostContextValue['running']>('no');
  const isRunning = useRef(false);
  const query = useQuery({ ...readOptions, queryKey: adminKeys.post(scope), queryFn: () => post.state() }, client);
  const run = async () => {
    if (isRunning.current) return;
    isRunning.current = true;
    setRunning('yes');
    const outcome = await post.run().then(
      (done) => done.outcome,
      () => 'failed' as const,
    );
    isRunning.current = false;
    setRunning(outcome);
    await query.refetch();
  };
  return { words, reading: readingOf(query), running, run: () => void run() };
}
