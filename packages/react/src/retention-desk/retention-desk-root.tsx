import { useQuery } from '@tanstack/react-query';
import type { RetentionChoice, RetentionState } from '@unticked/core';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { retention as english } from '../messages/en/retention.js';
import { adminKeys } from '../provider/admin-keys.js';
import { readOptions } from '../provider/read-options.js';
import { readingOf } from '../provider/reading.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { retentionContext } from './retention-context.js';
import { useDue } from './use-due.js';
import { type OnRan, useRun } from './use-run.js';

export interface RetentionDeskRootProps extends ComponentPropsWithoutRef<'section'> {
  /** What a run does with whom it finds; `erase` needs the host's systems on the server. @default 'remove' */
  readonly action?: RetentionChoice | undefined;
  /** How a person is named, such as a link to their page. @default their id */
  readonly renderSubject?: ((subjectId: string) => ReactNode) | undefined;
  /** After a run came to its end, was stopped, or was not begun since another goes on. */
  readonly onRan?: OnRan | undefined;
}

/**
 * Reads who is kept on no ground any more and what the last run did, for the parts in it. Needs `admin` on the provider.
 *
 * `data-unticked="retention"`, `data-state="loading | offline | error | ready"`.
 */
export function RetentionDeskRoot(props: RetentionDeskRootProps) {
  const { action = 'remove', renderSubject = (subjectId) => subjectId, onRan, ...own } = props;
  const { client, scope, messages } = useConsentContext('RetentionDesk');
  const { retention } = useAdmin('RetentionDesk');
  const words = useWords('RetentionDesk', 'retention', english);
  const { due, looked } = useDue(action);
  const run = useRun(action, onRan);
  const state = readingOf(
    useQuery<RetentionState>(
      { ...readOptions, queryKey: adminKeys.retention(scope, 'state'), queryFn: () => retention.state() },
      client,
    ),
  );
  return (
    <retentionContext.Provider value={{ words, action, state, due, looked, run, renderSubject }}>
      <section
        aria-label={words.title}
        lang={messages.locale}
        {...own}
        data-unticked="retention"
        data-state={state.state}
      />
    </retentionContext.Provider>
  );
}
