import type { Instant } from '../../canonical/instant.js';
import type { ChannelKey } from '../../model/channel.js';
import type { LiveEvent } from '../../status/fold-subject.js';
import type { EventDraft } from '../event-draft.js';
import type { TrustedLog } from '../read-trusted.js';

/**
 * An entry of one log as another repeats it, with its proof and the name of where it stands.
 * @param at from when on it counts there
 * @param cell narrower than the entry itself
 */
export function draftOf(
  { stored, logId }: TrustedLog,
  { ref, event }: Pick<LiveEvent, 'ref' | 'event'>,
  at: string,
  cell: { readonly purposeId?: string; readonly channel?: ChannelKey } = {},
): EventDraft {
  const { v: _v, logId: _log, seq: _seq, recordedAt: _at, submissionId: _id, envelope: _env, ...said } = event;
  const found = stored.find((entry) => entry.ref.seq === ref.seq)?.envelope;
  // What else came with it, and was not accepted, is said there.
  const { submissionDigest: _digest, rejected: _rejected, ...envelope } = typeof found === 'object' ? found : {};
  const carried = { logId: logId ?? '', seq: ref.seq };
  return { event: { ...said, ...cell, effectiveAt: at as Instant, carried } as EventDraft['event'], envelope }; // one of its kind
}
