import type { EvidenceFile, KeptEvidence } from '../../model/kept-evidence.js';
import type { CallOptions } from '../backend.js';
import type { KeepInput } from './keep-evidence.js';

export interface KeepOptions extends CallOptions {
  /** Hears how many bytes of the file have left, as often as that is known; never where nothing travels. */
  readonly onProgress?: (sent: number) => void;
}

/** The files of one person. */
export interface SubjectEvidence {
  /**
   * Keeps a file and says what to put into the capture. Keeping it again is harmless.
   * @throws `too_large`, `invalid`; `aborted` if the signal fired first
   */
  keep(file: Omit<KeepInput, 'subjectId'>, options?: KeepOptions): Promise<KeptEvidence>;
  /** A file byte for byte. @throws `not_found`, `tampered` */
  read(hash: string, options?: CallOptions): Promise<EvidenceFile>;
}

/**
 * Files that prove answers, for screens that show and take them: a port of its own, so that who keeps none does not load it.
 * Every failure is a `ConsentError`.
 */
export interface EvidenceBackend {
  /** What is larger is refused, so that nobody has to read it first. @default not known */
  readonly maxBytes?: number;
  subject(subjectId: string): SubjectEvidence;
}
