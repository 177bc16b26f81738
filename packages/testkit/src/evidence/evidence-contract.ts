import type { EvidenceStore } from '@unticked/core';

/** What one case works on: an empty store of its own. */
export interface EvidenceBench {
  readonly store: EvidenceStore;
  /** Opens the same files again, as after a restart. Throws where the host handed none in; its cases are not run then. */
  reopen(): Promise<EvidenceStore>;
}

/** One guarantee of the port `EvidenceStore`, put to a store. */
export interface EvidenceCase {
  readonly title: string;
  readonly needs?: 'list' | 'reopen';
  run(bench: EvidenceBench): Promise<void>;
}
