import { addDuration } from '../../canonical/duration.js';
import { ConsentError } from '../../errors/consent-error.js';
import { invalidAt } from '../../errors/invalid-at.js';
import type { PersonState } from '../../model/person-state.js';
import type { EraseInput, HoldInput, ReasonedCall, ReleaseInput } from '../../model/removing.js';
import { holdSchema, reasonedSchema, releaseSchema } from '../../model/removing.schema.js';
import { assertSubjectId } from '../../model/subject-id.js';
import { nowFor } from '../append.js';
import type { Walk } from '../lists/walk-ids.js';
import { readTrusted } from '../read-trusted.js';
import type { Session } from '../session.js';
import { changeState, readCall } from './change-state.js';
import { erase } from './erase.js';
import { erasingIn } from './erasing-in.js';
import { type HeldByLedger, heldByLedger } from './held-by-ledger.js';
import { type PersonsPage, personsIn } from './persons-in.js';
import { wholeStateOf } from './whole-state-of.js';

/** What is done to a person's data as a whole. Every call may be sent again, and none is for the person: they ask, staff do. */
export interface Removing {
  personState(subjectId: string): Promise<PersonState>;
  /**
   * Who is removed now, or held: a page of the days on which that was done, the oldest first.
   * @throws `forbidden` to a person; `unsupported` on a store that cannot be scanned
   */
  personsIn(question: { readonly state: 'removed' | 'held' } & Walk): Promise<PersonsPage>;
  /** What the ledger itself holds of a person, and what of it an erasure would leave. @throws `unsupported` without `keepProof` */
  heldByLedger(subjectId: string): Promise<HeldByLedger>;
  /** Keeps the data for a legal claim: nothing is erased until it is released, and nothing advertised. @throws `forbidden` to a person; `invalid` */
  hold(input: HoldInput): Promise<PersonState>;
  /** Ends one hold; what waited for it can be done. @throws `not_found` for a hold that does not stand */
  release(input: ReleaseInput): Promise<PersonState>;
  /** Takes the person off every list at once. For a while they can be brought back. Also while a hold keeps the data. */
  remove(input: ReasonedCall): Promise<PersonState>;
  /**
   * Brings back a person who was removed, with what was said before and since.
   * @throws `not_removed` for one who is not removed, or not any more to be brought back; `erasure_begun` while an erasure has begun,
   * also where it waits for a hold, since it goes on by itself
   */
  restore(input: ReasonedCall): Promise<PersonState>;
  /**
   * Erases all that the ledger holds of the person and of all who have become one with them, and cannot be undone: personal parts,
   * files, links, and where answers came from. What is left proves that and when something was said, and says nothing of whom.
   * Killed on the way it is sent again and goes on (GDPR Art. 17).
   * @throws `held` while a hold stands; `unsupported` without `keepProof`, and for `do_not_contact` without `addressKey`
   */
  erase(input: EraseInput): Promise<PersonState>;
}

const notFound = (path: string): ConsentError => new ConsentError('not_found', { path });

export const removing = (session: Session): Removing => {
  const { context, tenant, actor, ready } = session;
  return {
    personState: async (subjectId) => {
      if (actor.type === 'person') throw new ConsentError('forbidden');
      assertSubjectId(subjectId);
      await ready();
      const { entries, stored } = await readTrusted(context, { tenant, subject: subjectId });
      const begun = await erasingIn(context, tenant, stored);
      return wholeStateOf(subjectId, entries, nowFor(context, entries), begun);
    },
    heldByLedger: async (subjectId) => {
      if (actor.type === 'person') throw new ConsentError('forbidden');
      assertSubjectId(subjectId);
      await ready();
      return heldByLedger(session, subjectId);
    },
    personsIn: async (question) => {
      if (actor.type === 'person') throw new ConsentError('forbidden');
      await ready();
      return personsIn(session, question);
    },
    hold: async (input) => {
      const { norm, reviewOn, reason } = readCall(session, input, holdSchema);
      return changeState(
        session,
        input,
        (_, now) => {
          if (reviewOn <= now.slice(0, 10)) throw invalidAt('not_in_future', '/reviewOn');
          return { event: { kind: 'held' }, envelope: { reason, norm, reviewOn } };
        },
        'listed',
      );
    },
    release: async (input) => {
      const { hold, reason } = readCall(session, input, releaseSchema);
      return changeState(session, input, ({ holds }) => {
        if (!holds.some((one) => one.hold === hold)) throw notFound('/hold');
        return { event: { kind: 'released', releases: hold }, envelope: { reason } };
      });
    },
    remove: async (input) => {
      const { reason } = readCall(session, input, reasonedSchema);
      return changeState(
        session,
        input,
        ({ state }, now) => {
          if (state === 'unknown' || state === 'erased') throw notFound('/subjectId');
          if (state === 'removed') return 'unchanged';
          const recoverUntil = addDuration(now, context.recoverableFor);
          return { event: { kind: 'removed', recoverUntil }, envelope: { reason } };
        },
        'listed',
      );
    },
    restore: async (input) => {
      const { reason } = readCall(session, input, reasonedSchema);
      return changeState(session, input, ({ removed, erasing }, now) => {
        if (erasing) throw new ConsentError('erasure_begun');
        if (removed === undefined || removed.recoverUntil <= now) throw new ConsentError('not_removed');
        return { event: { kind: 'restored', restores: removed.removal }, envelope: { reason } };
      });
    },
    erase: async (input) => erase(session, input),
  };
};
