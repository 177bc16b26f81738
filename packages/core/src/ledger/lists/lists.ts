import { type Instant, toInstant } from '../../canonical/instant.js';
import { ConsentError } from '../../errors/consent-error.js';
import type {
  Contacted,
  ContactList,
  CountsPage,
  LeftMember,
  ListMember,
  ListPage,
  ListQuery,
} from '../../model/contact-list.js';
import { instantOf } from '../instant-of.js';
import { readTrustedLogs } from '../read-trusted-logs.js';
import type { Session } from '../session.js';
import type { ContactedInput } from './contacted-input.js';
import { judge } from './judge.js';
import { listOf } from './list-of.js';
import { policyEnd } from './policy-end.js';
import { recordContacted } from './record-contacted.js';
import { statusCounts } from './status-counts.js';
import { type Walk, walkIds } from './walk-ids.js';

/** How many instants one count may be about. */
const MOST_INSTANTS = 24;

export interface ListInput {
  readonly query: ListQuery;
  /** At most 1000. */
  readonly members: readonly ListMember[];
}

export interface CountsInput extends Walk {
  readonly purposeId: string;
  /** At most 24. @default now */
  readonly at?: readonly string[];
}

/** Whom the gate lets in, as lists that add up. Whoever sends still asks for each person (`assertMayContact`). */
export interface Lists {
  /** The part of a list that these people of the application's own make. `buildList` makes whole lists of such parts. */
  filterList(input: ListInput & { readonly at?: string }): Promise<ContactList>;
  /**
   * A part of the list of everybody with a log. No addresses are known there, so no duplicates either.
   * @throws `unsupported` on a store that can be neither scanned nor listed
   */
  walkList(input: Walk & { readonly query: ListQuery }): Promise<ListPage>;
  /** Who of these is not allowed, and why. */
  leftOf(input: ListInput): Promise<readonly LeftMember[]>;
  /**
   * Records that these people were written to, beside the entry that allowed it: proof may have to be kept from each use on.
   * Changes no status. What somebody else does between this call's reading and writing counts: whoever may not be written to
   * at that moment is answered with the reason, and nothing is recorded of them.
   * @throws `forbidden` to a person; `invalid`; `idempotency_mismatch` if the id was used for something else
   */
  recordContacted(input: ContactedInput): Promise<Contacted>;
  /**
   * How many people stand where, now or at some instants, as far as is known today. `joinCounts` adds the parts up.
   * @throws `unsupported` on a store that cannot be scanned
   */
  countStatuses(input: CountsInput): Promise<CountsPage>;
}

export const lists = (session: Session): Lists => {
  const { context, tenant, actor, ready } = session;
  const partOf = async (query: ListQuery, members: readonly ListMember[], then?: Instant): Promise<ContactList> => {
    const at = then ?? toInstant(context.clock());
    const { judged, timeline } = await judge(session, query, members, then);
    return listOf(query, at, judged, policyEnd(timeline, query, at));
  };
  return {
    filterList: async ({ query, members, at }) => partOf(query, members, instantOf(at, '/at')),
    walkList: async ({ query, ...walk }) => {
      await ready();
      const { subjectIds, counted, next } = await walkIds(session, query, walk);
      const part = await partOf(
        query,
        subjectIds.map((subjectId) => ({ subjectId })),
      );
      return { ...part, counted, ...(next === undefined ? {} : { next }) };
    },
    leftOf: async ({ query, members }) => {
      const { judged } = await judge(session, query, members);
      return judged.flatMap(({ member: { subjectId }, answer }) =>
        answer.allowed ? [] : [{ subjectId, reason: answer.reason }],
      );
    },
    recordContacted: async (input) => {
      if (actor.type === 'person') throw new ConsentError('forbidden');
      return recordContacted(session, input);
    },
    countStatuses: async ({ purposeId, at = [toInstant(context.clock())], ...walk }) => {
      if (at.length > MOST_INSTANTS)
        throw new ConsentError('too_large', { path: '/at', params: { limit: MOST_INSTANTS } });
      const instants = at.map((text, index) => instantOf(text, `/at/${index}`));
      if (!context.store.scan) throw new ConsentError('unsupported', { params: { method: 'scan' } });
      await ready();
      const { timeline } = await context.registry.load(tenant);
      const { subjectIds, next } = await walkIds(session, { purposeId }, walk);
      const logs = await readTrustedLogs(
        context,
        subjectIds.map((subject) => ({ tenant, subject })),
      );
      const counts = statusCounts([...logs.values()], timeline, purposeId, instants);
      return { purposeId, counts, ...(next === undefined ? {} : { next }) };
    },
  };
};
