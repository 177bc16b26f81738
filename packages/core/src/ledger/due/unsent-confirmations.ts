import { toInstant, toMilliseconds } from '../../canonical/instant.js';
import type { GateReason } from '../../model/gate-answer.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import { foldSubject } from '../../status/fold-subject.js';
import { gate } from '../../status/gate.js';
import { nowFor } from '../append.js';
import type { LedgerContext } from '../ledger-context.js';
import { isPending, stillPending } from '../links/decide-confirmed.js';
import { addressLogs } from '../lists/address-logs.js';
import { maySend } from './may-send.js';

/** Whoever asked is sending it at this moment. */
const GRACE = 5 * 60_000;

/** Nothing goes to these, also where they asked for it themselves. What is merely not open yet is what the link is for. */
const shut: ReadonlySet<GateReason> = new Set([
  'suppressed',
  'restricted',
  'held',
  'removed',
  'erased',
  'merged',
  'unreadable',
  'unknown_purpose',
  'unknown_channel',
]);

/** Yeses that wait for a link which never went out, and can still be confirmed. Writes nothing. */
export async function unsentConfirmations(
  context: LedgerContext,
  tenant: string,
  { subjectId, entries }: { readonly subjectId: string; readonly entries: readonly LoggedEvent[] },
): Promise<readonly LoggedEvent[]> {
  const now = nowFor(context, entries);
  const before = toInstant(toMilliseconds(now) - GRACE);
  const isOpen = maySend(entries, now);
  const waiting = entries.flatMap((entry) => {
    const event = isPending(entry) ? stillPending(entries, entry.ref.seq, now) : undefined;
    const to = typeof entry.envelope === 'object' ? entry.envelope.contactPoint : undefined;
    if (!event || to === undefined || event.recordedAt > before || !isOpen('confirm', event.seq)) return [];
    return [{ entry, event, to }];
  });
  if (waiting.length === 0) return [];
  const { timeline } = await context.registry.load(tenant);
  const fold = foldSubject(entries, now);
  const members = waiting.map(({ to }) => ({ subjectId, to }));
  const onAddresses = await addressLogs({ context, tenant }, members);
  return waiting.flatMap(({ entry, event: { purposeId, channel }, to }, at) => {
    const known = onAddresses[at];
    const onAddress = known && foldSubject(known, now);
    const answer = gate(fold, timeline, { purposeId, channel, to, onAddress }, true);
    return !answer.allowed && shut.has(answer.reason) ? [] : [entry];
  });
}
