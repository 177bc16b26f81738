import { looksLog } from '../../model/subject-id.js';
import { append, nowFor } from '../append.js';
import { doneBy } from '../done-by.js';
import { readOwn } from '../read-trusted.js';
import type { Session } from '../session.js';

/** What an audit pack was asked for. */
export interface AuditNote {
  readonly staff: 'unnamed' | 'named';
  /** Period and brand, in a line. */
  readonly note: string;
}

/** See `Auditing.noteAudit`. */
export async function noteAudit({ context, tenant, actor }: Session, { staff, note }: AuditNote): Promise<void> {
  const month = new Date(context.clock()).toISOString().slice(0, 7);
  await append<void>(
    context,
    // No person has an empty id, so nobody's looks are in this log.
    { tenant, subject: looksLog('', month) },
    async ({ entries }) => {
      const event = { kind: 'listed', recordedBy: actor.type, effectiveAt: nowFor(context, entries) } as const;
      return {
        submissionId: context.ids(),
        drafts: [{ event, envelope: { recordedBy: doneBy(actor), audited: staff, note } }],
        derive: () => ({ rows: [], state: 'internal' }),
        result: () => undefined,
      };
    },
    readOwn,
  );
}
