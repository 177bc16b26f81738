import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PolicyInput } from '@unticked/core';
import { useEffect, useRef, useState } from 'react';
import type { DraftView } from '../../shared/draft.js';
import { keys } from '../api/keys.js';
import { request } from '../api/request.js';

/** Long enough for the next letter. */
const PAUSE_MS = 500;

type PurposeChange = NonNullable<PolicyInput['changes']>[string];

interface Edits {
  readonly texts: Readonly<Record<string, string>>;
  readonly changes: Readonly<Record<string, PurposeChange>>;
}

export interface DraftEdits {
  /** What stands at a pointer now, saved or not. */
  readonly textAt: (pointer: string, saved: string) => string;
  readonly write: (pointer: string, text: string) => void;
  readonly changeOf: (purposeId: string) => PurposeChange | undefined;
  readonly declare: (purposeId: string, change: PurposeChange) => void;
  readonly state: 'saved' | 'saving' | 'notSaved';
  /** Saves at once what is not saved yet. */
  readonly flush: () => Promise<unknown>;
}

/** Edits live here first and are saved after a pause; the server's findings come back with each save. */
export function useDraftEdits(view: DraftView): DraftEdits {
  const client = useQueryClient();
  const [edits, setEdits] = useState<Edits>({ texts: {}, changes: view.draft.changes ?? {} });
  const sent = useRef(edits);
  const save = useMutation({
    mutationFn: (now: Edits) => request<DraftView>('PUT', '/api/settings/draft', now),
    onSuccess: (saved, now) => {
      sent.current = now;
      client.setQueryData(keys.draft, saved);
      return client.invalidateQueries({ queryKey: keys.draft, predicate: ({ queryKey }) => queryKey.length > 1 });
    },
  });
  const { mutateAsync } = save;

  useEffect(() => {
    if (sent.current === edits) return;
    const timer = setTimeout(() => mutateAsync(edits).catch(() => undefined), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [edits, mutateAsync]);

  return {
    textAt: (pointer, saved) => edits.texts[pointer] ?? saved,
    write: (pointer, text) => setEdits((now) => ({ ...now, texts: { ...now.texts, [pointer]: text } })),
    changeOf: (purposeId) => edits.changes[purposeId],
    declare: (purposeId, change) => setEdits((now) => ({ ...now, changes: { ...now.changes, [purposeId]: change } })),
    state: save.isPending ? 'saving' : save.isError ? 'notSaved' : 'saved',
    flush: async () => (sent.current === edits ? undefined : mutateAsync(edits)),
  };
}
