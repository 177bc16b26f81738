import type { EvidenceFile, KeptEvidence } from '@unticked/core';

/** What is asked about files. Their bodies are the files themselves, so they are a table of their own. */
export interface EvidenceCalls {
  /** Keeps a file of at most 20 MB that proves an answer. The body is the file. Keeping it again is harmless. */
  readonly keep_evidence: { readonly answer: KeptEvidence };
  /** A kept file byte for byte, to be downloaded and never shown as a page. */
  readonly evidence: { readonly answer: EvidenceFile };
}

export type EvidenceAction = keyof EvidenceCalls;
