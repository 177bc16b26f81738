import type { RetentionCounts } from '@unticked/core';
import type { Format } from '../anatomy/use-format.js';
import type { RetentionMessages } from '../messages/sections/retention-messages.js';

const order = ['removed', 'erased', 'purged', 'listed', 'held', 'waiting', 'failed'] as const;

/** "120 people looked at, 3 removed and 1 left alone": what a run did, without what it did not do. */
export const didText = (counts: RetentionCounts, { did }: RetentionMessages, format: Format): string =>
  format.list([
    did.looked(counts.looked),
    ...order.flatMap((kind) => (counts[kind] > 0 ? [did[kind](counts[kind])] : [])),
  ]);
