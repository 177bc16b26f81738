import { useQuery } from '@tanstack/react-query';
import type { BeginErasureInput, ErasureProgress, PersonState } from '@unticked/core';
import { useState } from 'react';
import { useCallId } from '../anatomy/use-call-id.js';
import { useFormat } from '../anatomy/use-format.js';
import { rights as english } from '../messages/en/rights.js';
import { readOptions } from '../provider/read-options.js';
import { readingOf } from '../provider/reading.js';
import { rightsKeys } from '../provider/rights-keys.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useRights } from '../provider/use-rights.js';
import { useRightsChanged } from '../provider/use-rights-changed.js';
import { useWords } from '../provider/use-words.js';
import type { ErasureContextValue, ErasureDraft } from './erasure-context.js';
import { type ErasureRead, readErasure } from './read-erasure.js';

export interface ErasureDetails {
  readonly reason: 'remove' | 'erase' | 'go_on';
  readonly event: Event;
}
/** @param state what holds of the person then, or how far the erasure is */
export type OnErasure = (state: PersonState | ErasureProgress, details: ErasureDetails) => void;

export interface ErasureQuestion extends Pick<BeginErasureInput, 'request' | 'receivedOn'> {
  readonly subjectId: string;
  readonly locale: string;
  readonly onChanged: OnErasure | undefined;
}

type View = Pick<ErasureContextValue, 'state' | 'removed' | 'progress'> & { readonly error?: unknown };

/** The plan of an erasure, what is chosen, and what comes of it. */
export function useErasure({ subjectId, locale, onChanged, ...answers }: ErasureQuestion): ErasureContextValue {
  const consent = useConsentContext('ErasureDialog');
  const { client, scope } = consent;
  const words = useWords('ErasureDialog', 'rights', english);
  const rights = useRights('ErasureDialog');
  const changed = useRightsChanged('ErasureDialog');
  const days = useFormat({ locale: consent.locale, timeZone: 'UTC' });
  const isAsked = answers.request !== undefined;
  const nothing: ErasureDraft = isAsked ? { what: 'erase', reason: '' } : { reason: '' };
  const [draft, setDraft] = useState(nothing);
  const [pressed, setPressed] = useState(false);
  const [view, setView] = useState<View>({ state: 'idle', removed: undefined, progress: undefined });
  const { idOf } = useCallId();
  const port = rights.subject(subjectId);
  const reading = readingOf(
    useQuery<ErasureRead>(
      {
        ...readOptions,
        // Read anew with each opening, and never while somebody reads it.
        staleTime: 0,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        queryKey: rightsKeys.erasure(scope, subjectId),
        queryFn: () => readErasure(port),
      },
      client,
    ),
  );
  const progress = view.progress ?? (reading.state === 'ready' ? reading.value.progress : undefined);

  const run = async (reason: ErasureDetails['reason'], event: Event, send: () => Promise<Partial<View>>) => {
    if (view.state === 'saving') return;
    setView({ ...view, state: 'saving' });
    let done: Partial<View>;
    try {
      done = await send();
    } catch (error) {
      setView({ ...view, state: 'error', error });
      return;
    }
    setView({ removed: undefined, progress: undefined, ...done, state: 'idle' });
    setDraft(nothing);
    setPressed(false);
    changed(subjectId);
    const state = done.progress ?? done.removed;
    if (state) onChanged?.(state, { reason, event });
  };
  const save = (event: Event) => {
    const { because, afterwards } = draft;
    const reason = draft.reason.trim();
    setPressed(true);
    const id = idOf(draft);
    if (draft.what === 'remove' && reason !== '')
      void run('remove', event, async () => ({ removed: await port.remove({ id, reason }) }));
    if (draft.what === 'erase' && because && afterwards)
      void run('erase', event, async () => ({
        progress: await port.beginErasure({ id, because, afterwards, ...answers }),
      }));
  };
  return {
    words,
    subjectId,
    locale,
    reading,
    days,
    draft,
    isAsked,
    set: (next) => {
      setDraft((before) => ({ ...before, ...next }));
      setPressed(false);
      if (view.state === 'error') setView({ ...view, state: 'idle' });
    },
    pressed,
    state: view.state,
    error: view.error,
    removed: view.removed,
    progress,
    save,
    goOn: (event) => {
      if (progress) void run('go_on', event, async () => ({ progress: await rights.goOnErasing(progress.request.id) }));
    },
  };
}
