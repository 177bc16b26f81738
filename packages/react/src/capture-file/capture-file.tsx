import type { EvidenceBackend } from '@unticked/core';
import { captureContext } from '../capture-fields/capture-context.js';
import { FileChoice } from './file-choice.js';

export interface CaptureFileProps {
  /** Where files go: `createEvidenceClient(…)`, or `createEvidenceBackend(ledger)`. */
  readonly evidence: EvidenceBackend;
  /** Whom it is about. A file is kept for a person, so they need an id first. */
  readonly subjectId: string;
}

/**
 * Takes the scan, recording or message that proves the answers; inside `CaptureFields.Root`. It is chosen, dropped or pasted, kept at
 * once, and goes with the next save. While it is on its way it can be cancelled; one that could not be kept stays chosen, to be
 * tried again.
 *
 * `data-unticked="capture-file"`, `data-state="idle | several | keeping | cancelled | failed | kept"`, `data-over` while a file is
 * held above it; `capture-details` is what tells the file from others.
 */
export function CaptureFile({ evidence: port, subjectId }: CaptureFileProps) {
  const { asks, state, set } = captureContext.use('CaptureFile');
  return (
    asks && (
      <FileChoice
        port={port}
        subjectId={subjectId}
        evidence={state.evidence}
        onChange={(evidence) => set({ evidence })}
      />
    )
  );
}
