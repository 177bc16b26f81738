import { toInstant } from '../../canonical/instant.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { PersonRecord, RecordedPurpose } from '../../model/person-record.js';
import { assertSubjectId } from '../../model/subject-id.js';
import { type Walk, walkIds } from '../lists/walk-ids.js';
import type { Session } from '../session.js';
import { personRecord } from './person-record.js';
import { recordedPurposes } from './recorded-purposes.js';

/** What is recorded of one person, whole. */
export interface Records {
  /**
   * Everything that an export of one person takes: what holds, every entry as the actor may see it, the purposes and the texts.
   * `writeDpvRecord`, `writeDpvReceipt`, `writeKantara` and `writeFhir` make files of it.
   * @param question `locale`: of the titles. @default the policy's own
   */
  personRecord(question: { readonly subjectId: string; readonly locale?: string }): Promise<PersonRecord>;
  /**
   * Ids of everybody with a log, a page at a time.
   * @throws `forbidden` to a person; `unsupported` on a store that cannot be scanned
   */
  everybody(walk?: Walk): Promise<{ readonly subjectIds: readonly string[]; readonly next?: string }>;
  /** Every purpose in force now, with what its policy says around it. */
  purposesInForce(): Promise<readonly RecordedPurpose[]>;
}

export const records = (session: Session): Records => ({
  personRecord: async ({ subjectId, locale }) => {
    assertSubjectId(subjectId);
    await session.ready();
    return personRecord(session, subjectId, locale);
  },
  everybody: async (walk = {}) => {
    if (session.actor.type === 'person') throw new ConsentError('forbidden');
    if (!session.context.store.scan) throw new ConsentError('unsupported', { params: { method: 'scan' } });
    await session.ready();
    const { subjectIds, next } = await walkIds(session, { purposeId: '*' }, walk);
    return { subjectIds, ...(next === undefined ? {} : { next }) };
  },
  purposesInForce: async () => {
    await session.ready();
    const { timeline } = await session.context.registry.load(session.tenant);
    return recordedPurposes(timeline, toInstant(session.context.clock()));
  },
});
