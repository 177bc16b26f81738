import type { ComponentPropsWithoutRef } from 'react';
import { post } from '../messages/en/post.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { postContext } from './post-context.js';
import { usePost } from './use-post.js';

export type ConsentPostRootProps = ComponentPropsWithoutRef<'section'>;

/**
 * Reads whether links and reminders go out by themselves, for the parts in it. Needs `admin` on the provider.
 *
 * `data-unticked="post"`, `data-state="loading | offline | error | ready"`,
 * `data-status="cannot_send | never_ran | late | on_time"` once it is known.
 */
export function ConsentPostRoot(props: ConsentPostRootProps) {
  const { messages } = useConsentContext('ConsentPost');
  const words = useWords('ConsentPost', 'post', post);
  const value = usePost(words);
  const { reading } = value;
  return (
    <postContext.Provider value={value}>
      <section
        aria-label={words.title}
        lang={messages.locale}
        {...props}
        data-unticked="post"
        data-state={reading.state}
        data-status={reading.state === 'ready' ? reading.value.status : undefined}
      />
    </postContext.Provider>
  );
}
