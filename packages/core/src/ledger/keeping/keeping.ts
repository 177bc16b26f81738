import { ConsentError } from '../../errors/consent-error.js';
import type { EvidenceFile, KeptEvidence } from '../../model/kept-evidence.js';
import { assertSubjectId } from '../../model/subject-id.js';
import type { CallControl } from '../consent-store.js';
import { openLog } from '../open-log.js';
import { readLog } from '../read-log.js';
import type { Session } from '../session.js';
import { fileOfPerson } from './file-of-person.js';
import { type KeepInput, keepEvidence } from './keep-evidence.js';
import { type UnusedPage, unusedEvidence } from './unused-evidence.js';
import { usedEvidence } from './used-evidence.js';

/** Which file of a person's: by its hash, or by the entry that rests on it. */
export type EvidenceQuestion = { readonly subjectId: string } & ({ readonly hash: string } | { readonly seq: number });

/** Files that prove answers: a scanned form, a signed document, a recording, a message. All need `evidence` of `createLedger`. */
export interface Keeping {
  /**
   * Keeps a file of at most 20 MB for a person, before or after their first answer, and says what to put into the capture. Keeping
   * it again is harmless. Kept are PDF, PNG, JPEG, WebP, TIFF, M4A, MP3, WAV, OGG and messages (RFC 5322), by their bytes.
   * @param control an aborted signal keeps nothing
   * @throws `too_large`; `invalid` with the finding `media_type`; `unsupported`; `unavailable`; `aborted`
   */
  keepEvidence(input: KeepInput, control?: CallControl): Promise<KeptEvidence>;
  /**
   * A file byte for byte, held to its hash, and only through the person it is about, or the one whom they have become.
   * @throws `not_found`; `tampered` if other bytes are there
   */
  evidence(question: EvidenceQuestion): Promise<EvidenceFile>;
  /** Files that were put before `olderThan` (an instant) and that no entry rests on: uploads that were never saved. */
  unusedEvidence(query: {
    readonly olderThan: string;
    readonly after?: string;
    readonly limit?: number;
  }): Promise<UnusedPage>;
  /** Removes one of them physically. @throws `invalid` with the finding `evidence_in_use` if an entry rests on it */
  discardEvidence(key: { readonly subjectId: string; readonly hash: string }): Promise<void>;
}

async function hashAt({ context, tenant }: Session, subjectId: string, seq: number): Promise<string> {
  const { entries } = openLog(await readLog(context.store, { tenant, subject: subjectId }));
  const envelope = entries.find(({ ref }) => ref.seq === seq)?.envelope;
  const hash = typeof envelope === 'object' ? envelope.evidence?.hash : undefined;
  if (hash === undefined) throw new ConsentError('not_found');
  return hash;
}

export const keeping = (session: Session): Keeping => {
  const { context, tenant, actor, ready } = session;
  const assertNotPerson = () => {
    if (actor.type === 'person') throw new ConsentError('forbidden');
  };
  return {
    keepEvidence: async (input, control) => {
      assertSubjectId(input.subjectId);
      await ready();
      return keepEvidence(session, input, control);
    },
    evidence: async (question) => {
      assertSubjectId(question.subjectId);
      await ready();
      const hash = 'hash' in question ? question.hash : await hashAt(session, question.subjectId, question.seq);
      return fileOfPerson(context, tenant, question.subjectId, hash);
    },
    unusedEvidence: async (query) => {
      assertNotPerson();
      await ready();
      return unusedEvidence(session, query);
    },
    discardEvidence: async ({ subjectId, hash }) => {
      assertNotPerson();
      assertSubjectId(subjectId);
      if (!context.evidence) throw new ConsentError('unsupported', { params: { needs: 'evidence' } });
      const path = '/hash';
      if ((await usedEvidence(context, tenant, subjectId)).has(hash))
        throw new ConsentError('invalid', {
          path,
          findings: [{ code: 'evidence_in_use', severity: 'error', path, params: {} }],
        });
      await context.evidence.delete({ tenant, subject: subjectId, hash });
    },
  };
};
