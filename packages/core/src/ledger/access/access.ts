import { ConsentError } from '../../errors/consent-error.js';
import type { Look, LookedAt } from '../../model/held.js';
import { assertSubjectId } from '../../model/subject-id.js';
import type { Session } from '../session.js';
import { type LedgerData, ledgerData } from './ledger-data.js';
import { lookedAt } from './looked-at.js';
import { noteLook } from './note-look.js';
import { type OpenedLedgerData, openLedgerData } from './open-ledger-data.js';

/** What the ledger itself holds of a person, and who looked at all of it. Nothing of it is for the person: they ask, staff look. */
export interface Access {
  /** Every entry of the person and of all who have become one with them, with its personal part. @throws `forbidden` to a person */
  ledgerData(subjectId: string): Promise<LedgerData>;
  /** The same of logs of any length: they are read through once and checked, and again for each set when it is asked for. @throws `forbidden` to a person */
  openLedgerData(subjectId: string): Promise<OpenedLedgerData>;
  /** Writes down that this actor looks at all that is held of a person; twice on a day is once. @throws `forbidden` to a person */
  noteLook(look: { readonly subjectId: string; readonly what: LookedAt }): Promise<void>;
  /**
   * Who looked, the oldest first, under any id of the person.
   * @throws `forbidden` to a person; `unsupported` on a store that cannot be scanned
   */
  lookedAt(subjectId: string): Promise<readonly Look[]>;
}

export const access = (session: Session): Access => {
  const prepare = async (subjectId: string): Promise<void> => {
    if (session.actor.type === 'person') throw new ConsentError('forbidden');
    assertSubjectId(subjectId);
    await session.ready();
  };
  return {
    ledgerData: async (subjectId) => {
      await prepare(subjectId);
      return ledgerData(session, subjectId);
    },
    openLedgerData: async (subjectId) => {
      await prepare(subjectId);
      return openLedgerData(session, subjectId);
    },
    noteLook: async (look) => {
      await prepare(look.subjectId);
      return noteLook(session, look);
    },
    lookedAt: async (subjectId) => {
      await prepare(subjectId);
      return lookedAt(session, subjectId);
    },
  };
};
