import type { Ledger } from '../ledger.js';
import type { EvidenceBackend } from './evidence-backend.js';

/** The files of a ledger in the same process: in stories, in tests, in applications without a server. */
export const createEvidenceBackend = (ledger: Pick<Ledger, 'keepEvidence' | 'evidence'>): EvidenceBackend => ({
  subject: (subjectId) => ({
    keep: (file) => ledger.keepEvidence({ ...file, subjectId }),
    read: (hash) => ledger.evidence({ subjectId, hash }),
  }),
});
