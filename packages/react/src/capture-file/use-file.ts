import type { Evidence, EvidenceBackend } from '@unticked/core';
import { useRef, useState } from 'react';
import { useLatest } from '../session/use-latest.js';
import { evidenceOf } from './evidence-of.js';

/** What became of the file that was chosen last. The proof itself is its owner's, and outlives this widget. */
type Sending =
  | { readonly state: 'idle' | 'several' }
  | { readonly state: 'kept' | 'cancelled'; readonly file: File }
  /** `sent`: bytes that have left, where that is known. */
  | { readonly state: 'keeping'; readonly file: File; readonly sent?: number }
  | { readonly state: 'failed'; readonly file: File; readonly error: unknown };

/** @param onChange what is to go with the next save, and that nothing is */
export function useFile(port: EvidenceBackend, subjectId: string, onChange: (kept: Evidence | undefined) => void) {
  const [sending, setSending] = useState<Sending>({ state: 'idle' });
  const change = useLatest(onChange);
  const running = useRef<AbortController | undefined>(undefined);

  /** Ends what runs: of two files that are chosen one after the other the second counts. */
  const begin = (next: Sending): AbortController => {
    running.current?.abort();
    running.current = new AbortController();
    change.current(undefined);
    setSending(next);
    return running.current;
  };
  const keep = async (file: File): Promise<void> => {
    const { signal } = begin({ state: 'keeping', file });
    const say = (next: Sending): void => {
      if (!signal.aborted) setSending(next);
    };
    const fail = (error: unknown): void => say({ state: 'failed', file, error });
    // A server that is sent too much hangs up before it says why.
    if (port.maxBytes !== undefined && file.size > port.maxBytes) return fail({ code: 'too_large' });
    const buffer = await file.arrayBuffer().catch(() => undefined);
    if (!buffer) return fail({ code: 'unread' });
    try {
      const bytes = new Uint8Array(buffer);
      const onProgress = (sent: number): void => say({ state: 'keeping', file, sent });
      const kept = await port.subject(subjectId).keep({ bytes, type: file.type }, { signal, onProgress });
      // Stopped too late: it is kept, and no entry will rest on it.
      if (signal.aborted) return;
      change.current(evidenceOf(kept));
      say({ state: 'kept', file });
    } catch (error) {
      fail(error);
    }
  };
  return {
    sending,
    /** Takes what was chosen, dropped or pasted. */
    take: (files: ArrayLike<File> | null | undefined): void => {
      const [file, ...others] = Array.from(files ?? []);
      if (others.length > 0) begin({ state: 'several' });
      else if (file) void keep(file);
    },
    cancel: (): void => {
      if (sending.state === 'keeping') begin({ state: 'cancelled', file: sending.file });
    },
    leaveOut: (): void => {
      begin({ state: 'idle' });
    },
  };
}
