import type { Split } from '@unticked/core';
import type { ComponentPropsWithoutRef } from 'react';
import { useReasoned } from '../anatomy/use-reasoned.js';
import { merge } from '../messages/en/merge.js';
import { queryKeys } from '../provider/query-keys.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { splitContext } from './split-context.js';

export interface SplitDetails {
  readonly reason: 'save';
  readonly event: Event;
}

export interface MergeSplitRootProps extends ComponentPropsWithoutRef<'div'> {
  /** Who went into another, or to whom another came: the last merge of theirs is undone. */
  readonly subjectId: string;
  /** After they have become two. */
  readonly onSplit?: ((result: Split, details: SplitDetails) => void) | undefined;
}

/**
 * The undoing of one merge, for the parts in it. Needs `admin` on the provider.
 *
 * `data-unticked="split"`, `data-state="idle | saving | done | error"`.
 */
export function MergeSplitRoot({ subjectId, onSplit, ...props }: MergeSplitRootProps) {
  const { messages, client, scope } = useConsentContext('MergeSplit');
  const { split: words, saving } = useWords('MergeSplit', 'merge', merge);
  const admin = useAdmin('MergeSplit').subject(subjectId);
  const change = useReasoned(
    (call) => admin.split(call),
    (result, event) => {
      for (const one of [result.into, result.from])
        void client.invalidateQueries({ queryKey: queryKeys.subject(scope, one) });
      onSplit?.(result, { reason: 'save', event });
    },
  );
  return (
    <splitContext.Provider value={{ words, saving, ...change }}>
      <div lang={messages.locale} {...props} data-unticked="split" data-state={change.state} />
    </splitContext.Provider>
  );
}
