import { ConsentError } from '@unticked/core';
import type { EvidenceAction, EvidenceCalls } from '../contract/evidence-calls.js';
import type { Call } from './call.js';
import { readSubjectId } from './read-subject-id.js';

/** The answers to calls about files. */
export const evidenceAnswers: {
  readonly [A in EvidenceAction]: (call: Call) => Promise<EvidenceCalls[A]['answer']>;
} = {
  keep_evidence: async ({ segment, file, permit, onWrite }) => {
    const subjectId = readSubjectId(segment);
    // Asked before a byte of the file is read.
    const ledger = await permit([subjectId]);
    const { bytes, type } = await file();
    onWrite();
    return ledger.keepEvidence({ subjectId, bytes, type });
  },
  evidence: async ({ segment, hash, permit }) => {
    const subjectId = readSubjectId(segment);
    const ledger = await permit([subjectId]);
    if (!/^sha256-[A-Za-z0-9_-]{43}$/.test(hash)) throw new ConsentError('not_found');
    return ledger.evidence({ subjectId, hash });
  },
};
