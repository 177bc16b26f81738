import type { EvidenceFile, KeptEvidence } from '../../model/kept-evidence.js';
import type { CallOptions } from '../backend.js';
import type { KeepInput } from './keep-evidence.js';

/** The files of one person. */
export interface SubjectEvidence {
  /** Keeps a file and says what to put into the capture. Keeping it again is harmless. @throws `too_large`, `invalid` */
  keep(file: Omit<KeepInput, 'subjectId'>, options?: CallOptions): Promise<KeptEvidence>;
  /** A file byte for byte. @throws `not_found`, `tampered` */
  read(hash: string, options?: CallOptions): Promise<EvidenceFile>;
}

/**
 * Files that prove answers, for screens that show and take them: a port of its own, so that who keeps none does not load it.
 * Every failure is a `ConsentError`.
 */
export interface EvidenceBackend {
  subject(subjectId: string): SubjectEvidence;
}
