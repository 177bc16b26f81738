import { useQuery } from '@tanstack/react-query';
import type { Held, HeldProgress, Mask } from '@unticked/core';
import { useEffect, useRef, useState } from 'react';
import { held as english } from '../messages/en/held.js';
import { readOptions } from '../provider/read-options.js';
import { readingOf } from '../provider/reading.js';
import { rightsKeys } from '../provider/rights-keys.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useRights } from '../provider/use-rights.js';
import { useWords } from '../provider/use-words.js';
import type { HeldContextValue } from './held-context.js';

export interface MaskDetails {
  /** `asked_again`: the places of before mean nothing any more. */
  readonly reason: 'leave_out' | 'put_back' | 'asked_again';
  /** What the places are in. */
  readonly held: Held;
  readonly event?: Event;
}
export type OnMaskChange = (mask: readonly Mask[], details: MaskDetails) => void;

const isSame = (a: Mask, b: Mask): boolean =>
  a.source === b.source && a.set === b.set && a.item === b.item && a.column === b.column;

/** Asks every system once, and shows each as it answers; what is left out is kept as long as what was looked at is. */
export function useHeld(
  subjectId: string,
  onMaskChange: OnMaskChange | undefined,
  onRead: ((held: Held) => void) | undefined,
): Omit<HeldContextValue, 'titleOf' | 'onWrong' | 'answersAt'> {
  const { client, scope } = useConsentContext('HeldView');
  const words = useWords('HeldView', 'held', english);
  const port = useRights('HeldView').subject(subjectId);
  const [asked, setAsked] = useState<readonly HeldProgress[]>([]);
  const [left, setLeft] = useState<{ readonly in: string; readonly mask: readonly Mask[] }>({ in: '', mask: [] });
  const query = useQuery<Held>(
    {
      ...readOptions,
      // Each look is written down, so none is taken by itself; nothing of it is kept once it is closed.
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      queryKey: rightsKeys.held(scope, subjectId),
      queryFn: ({ signal }) => {
        setAsked([]);
        const onProgress = (progress: HeldProgress): void =>
          setAsked((before) =>
            before.some(({ system }) => system === progress.system)
              ? before.map((one) => (one.system === progress.system ? progress : one))
              : [...before, progress],
          );
        return port.held({ onProgress }, { signal });
      },
    },
    client,
  );
  const held = query.isFetching || query.isError ? undefined : query.data;
  const reading = query.isFetching ? ({ state: 'loading' } as const) : readingOf(query);
  const heard = useRef({ onMaskChange, onRead });
  useEffect(() => {
    heard.current = { onMaskChange, onRead };
  });
  useEffect(() => {
    if (!held) return;
    heard.current.onRead?.(held);
    void client.invalidateQueries({ queryKey: rightsKeys.looks(scope, subjectId) });
  }, [held, client, scope, subjectId]);
  const mask = held && left.in === held.fingerprint ? left.mask : [];
  return {
    words,
    subjectId,
    reading,
    systems: held ? held.systems : asked,
    again: () => {
      if (held && mask.length > 0) onMaskChange?.([], { reason: 'asked_again', held });
      setLeft({ in: '', mask: [] });
      void query.refetch();
    },
    isLeftOut: (place) => mask.some((one) => isSame(one, place)),
    toggle: (place, event) => {
      if (!held) return;
      const reason = mask.some((one) => isSame(one, place)) ? 'put_back' : 'leave_out';
      const next = reason === 'put_back' ? mask.filter((one) => !isSame(one, place)) : [...mask, place];
      setLeft({ in: held.fingerprint, mask: next });
      onMaskChange?.(next, { reason, held, event });
    },
  };
}
