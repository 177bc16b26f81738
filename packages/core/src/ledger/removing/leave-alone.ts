import { blockOf } from '../../status/block-of.js';
import { foldSubject } from '../../status/fold-subject.js';
import { addressLogOf } from '../address-log-of.js';
import { append, nowFor } from '../append.js';
import type { Session } from '../session.js';

/** Leaves a keyed hash of an address behind: nobody advertises to it until its person says yes again, whoever imports it. */
export async function leaveAlone({ context, tenant, actor }: Session, address: string, id: string): Promise<void> {
  const ref = await addressLogOf(context, tenant, address);
  if (!ref) return;
  await append<void>(context, ref, async ({ entries }) => {
    const now = nowFor(context, entries);
    if (blockOf(foldSubject(entries, now), '*', '*', 'suppressed')) return { done: undefined };
    const event = {
      kind: 'suppressed',
      purposeId: '*',
      channel: '*',
      recordedBy: actor.type,
      effectiveAt: now,
    } as const;
    return {
      submissionId: id,
      drafts: [{ event, envelope: {} }],
      derive: () => ({ rows: [], state: 'internal' }),
      result: () => undefined,
    };
  });
}
