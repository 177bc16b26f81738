import type { EvidenceBackend } from '@unticked/core';
import { useRef, useState } from 'react';
import { captureContext } from '../capture-fields/capture-context.js';
import { useLatest } from '../session/use-latest.js';
import { evidenceOf } from './evidence-of.js';

/** What is being done with the file that was chosen last. What was kept is said by the capture itself. */
type Sending =
  | { readonly state: 'idle' }
  | { readonly state: 'keeping'; readonly file: File }
  | { readonly state: 'failed'; readonly file: File; readonly error: unknown };

export function useCaptureFile(port: EvidenceBackend, subjectId: string) {
  const capture = captureContext.use('CaptureFile');
  const [sending, setSending] = useState<Sending>({ state: 'idle' });
  const set = useLatest(capture.set);
  const wanted = useRef<File | undefined>(undefined);

  const keep = async (file: File): Promise<void> => {
    wanted.current = file;
    setSending({ state: 'keeping', file });
    set.current({ evidence: undefined });
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const kept = await port.subject(subjectId).keep({ bytes, type: file.type });
      // Somebody chose another meanwhile: this one is kept, and no entry will rest on it.
      if (wanted.current !== file) return;
      set.current({ evidence: evidenceOf(kept) });
      setSending({ state: 'idle' });
    } catch (error) {
      if (wanted.current === file) setSending({ state: 'failed', file, error });
    }
  };
  const leaveOut = () => {
    wanted.current = undefined;
    set.current({ evidence: undefined });
    setSending({ state: 'idle' });
  };
  return { capture, sending, keep, leaveOut };
}
