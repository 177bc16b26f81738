import { ConsentError } from '../../errors/consent-error.js';
import type { DraftStepTaken } from '../../model/draft.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { RetentionPage } from '../../model/retention.js';
import { draftLog, looksLog, POLICY_LOG } from '../../model/subject-id.js';
import type { Walk } from '../lists/walk-ids.js';
import type { Policies } from '../policy-registry.js';
import { readOwn } from '../read-trusted.js';
import { type AsKnown, retentionAt } from '../retention/retention-at.js';
import { walkPersons } from '../retention/walk-persons.js';
import type { Session } from '../session.js';
import { stepTaken } from '../wording/step-taken.js';
import { type AuditNote, noteAudit } from './note-audit.js';

/** How the logs of each kind begin; those of persons begin as no reserved one does. */
const begins = { persons: '', looks: looksLog('').slice(0, -1) } as const;

/** How many ids are held at once. */
const PAGE = 500;

/** One log, with what of it may be believed. */
export interface AuditedLog {
  /** Id of the person, or of the reserved log. */
  readonly log: string;
  readonly entries: readonly LoggedEvent[];
}

/** What an audit reads. All of it is staff's; nothing of it has a route. */
export interface Auditing {
  /** Writes down that a pack is made, each time, beside the looks at persons. @throws `forbidden` to a person */
  noteAudit(note: AuditNote): Promise<void>;
  /** Every version and every text that was ever published or registered, read anew. @throws `forbidden` to a person */
  published(): Promise<Policies>;
  /** The log of publications: who published what, and when. @throws `forbidden` to a person */
  publications(): Promise<readonly LoggedEvent[]>;
  /** Every step that was ever taken with drafts of a policy, the oldest first. @throws `forbidden` to a person */
  draftSteps(policyId: string): Promise<readonly DraftStepTaken[]>;
  /**
   * Logs of one kind, each under its own id, one at a time.
   * @param question `isMeant`: whether a log is read at all, by its id. @default every one is
   * @throws `forbidden` to a person; `unsupported` on a store that cannot be scanned
   */
  auditLogs(question: {
    readonly of: 'persons' | 'looks';
    readonly isMeant?: (log: string) => boolean;
  }): AsyncIterable<AuditedLog>;
  /**
   * Who was kept on no ground any more at an instant, by what was recorded until `before`: a page of everybody. `action` is what a run would
   * have done then that takes nobody away. The host is asked for its anchors with that instant.
   * @throws as `Retention.retentionDue`
   */
  retentionAt(question: Walk & AsKnown): Promise<RetentionPage>;
}

export const auditing = (session: Session): Auditing => {
  const { context, tenant, actor, ready } = session;
  const prepare = async (): Promise<void> => {
    if (actor.type === 'person') throw new ConsentError('forbidden');
    await ready();
  };
  return {
    noteAudit: async (note) => {
      await prepare();
      return noteAudit(session, note);
    },
    published: async () => {
      await prepare();
      return context.registry.load(tenant, 'fresh');
    },
    publications: async () => {
      await prepare();
      return (await readOwn(context, { tenant, subject: POLICY_LOG })).entries;
    },
    draftSteps: async (policyId) => {
      await prepare();
      const { entries } = await readOwn(context, { tenant, subject: draftLog(policyId) });
      return (await Promise.all(entries.map((entry) => stepTaken(context, tenant, entry)))).flat();
    },
    retentionAt: async ({ at, before, ...walk }) => {
      await prepare();
      const { found: cases, ...next } = await walkPersons(session, walk, async (subjectId) => {
        const found = await retentionAt(session, subjectId, { at, before });
        return found ? [found] : [];
      });
      return { cases, ...next };
    },
    auditLogs: async function* ({ of, isMeant = () => true }) {
      await prepare();
      const { store } = context;
      if (!store.scan) throw new ConsentError('unsupported', { params: { method: 'scan' } });
      const begin = begins[of];
      const isOne = (id: string) => (of === 'persons' ? !id.startsWith('~') : id.startsWith(begin));
      for (let after: string | undefined = begin; after !== undefined; ) {
        const ids: readonly string[] = await store.scan(tenant, { after, limit: PAGE });
        for (const log of ids.filter((id) => isOne(id) && isMeant(id)))
          yield { log, entries: (await readOwn(context, { tenant, subject: log })).entries };
        const last = ids.at(-1);
        const isOver = ids.length < PAGE || last === undefined || (of !== 'persons' && !isOne(last));
        after = isOver ? undefined : last;
      }
    },
  };
};
