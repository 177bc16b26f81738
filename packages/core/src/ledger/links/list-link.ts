import type { Digest } from '../../canonical/digest.js';
import { toInstant } from '../../canonical/instant.js';
import { linksLog } from '../../model/subject-id.js';
import { append, nowFor } from '../append.js';
import type { LedgerContext } from '../ledger-context.js';

/** Names a link in the list of its person, so that it is found when their data goes. A name of a link that was never made is harmless. */
export async function listLink(context: LedgerContext, tenant: string, subjectId: string, link: Digest): Promise<void> {
  const month = toInstant(context.clock()).slice(0, 7);
  await append<void>(context, { tenant, subject: linksLog(subjectId, month) }, async ({ entries }) => ({
    submissionId: context.ids(),
    drafts: [
      { event: { kind: 'listed', link, recordedBy: 'system', effectiveAt: nowFor(context, entries) }, envelope: {} },
    ],
    derive: () => ({ rows: [], state: 'internal' }),
    result: () => undefined,
  }));
}
