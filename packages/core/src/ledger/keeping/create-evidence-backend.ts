import type { Ledger } from '../ledger.js';
import type { EvidenceBackend } from './evidence-backend.js';
import { MAX_EVIDENCE_BYTES } from './keep-evidence.js';

/** The files of a ledger in the same process: in stories, in tests, in applications without a server. */
export const createEvidenceBackend = (ledger: Pick<Ledger, 'keepEvidence' | 'evidence'>): EvidenceBackend => ({
  maxBytes: MAX_EVIDENCE_BYTES,
  subject: (subjectId) => ({
    keep: (file, control) => ledger.keepEvidence({ ...file, subjectId }, control),
    read: (hash) => ledger.evidence({ subjectId, hash }),
  }),
});
