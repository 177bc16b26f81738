import type { AddressBlock } from '../../model/address-block.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import { blockOf } from '../../status/block-of.js';
import { foldSubject } from '../../status/fold-subject.js';

/** The suppressions of an address that stand, the latest last; of those that say the same, the latest. */
export function blocksOf(log: readonly LoggedEvent[], at: string): readonly AddressBlock[] {
  const fold = foldSubject(log, at);
  return fold.live.flatMap(({ ref, event }): readonly AddressBlock[] => {
    if (event.kind !== 'suppressed') return [];
    const { purposeId, channel } = event;
    const block = blockOf(fold, purposeId, channel, 'suppressed');
    if (block?.ref.seq !== ref.seq) return [];
    const envelope = log.find((entry) => entry.ref.seq === ref.seq)?.envelope;
    const { reason, recordedBy } = typeof envelope === 'object' ? envelope : {};
    const by = recordedBy?.name ?? recordedBy?.id;
    return [
      {
        purposeId,
        channel,
        since: block.since,
        ...(reason === undefined ? {} : { reason }),
        ...(by === undefined ? {} : { by }),
      },
    ];
  });
}
