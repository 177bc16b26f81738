import type { Instant } from '../../canonical/instant.js';
import type { Channel, ChannelKey } from '../../model/channel.js';
import type { ImportRow } from '../../model/import-row.js';
import { blockOf } from '../../status/block-of.js';
import { foldSubject, type SubjectFold } from '../../status/fold-subject.js';
import { addressLogOf } from '../address-log-of.js';
import { nowFor } from '../append.js';
import { readMany } from '../read-many.js';
import type { Session } from '../session.js';

/** Since when somebody asked that the address of a cell be left alone, whoever has it; `always` where the log of it cannot be believed. */
export type LeftAlone = (
  row: ImportRow,
  purposeId: string,
  channels: readonly ChannelKey[],
) => Instant | 'always' | undefined;

const pointsOf = ({ contactPoints = {} }: ImportRow): readonly (readonly [Channel, string])[] =>
  Object.entries(contactPoints) as [Channel, string][]; // its own keys

/** Reads what was said of the addresses of rows, each once: also after an erasure, which leaves nothing else behind (GDPR Art. 21(3)). */
export async function leftAlone({ context, tenant }: Session, rows: readonly ImportRow[]): Promise<LeftAlone> {
  const addresses = [...new Set(rows.flatMap((row) => pointsOf(row).map(([, address]) => address)))];
  const refs = await Promise.all(addresses.map((address) => addressLogOf(context, tenant, address)));
  const logs = refs.flatMap((ref) => ref?.subject ?? []);
  // Without a key for addresses there are no logs of them.
  const found = logs.length === 0 ? [] : await readMany(context, tenant, logs);
  const folds = new Map<string, SubjectFold>();
  for (const [index, { entries }] of found.entries())
    if (entries.length > 0) folds.set(addresses[index] ?? '', foldSubject(entries, nowFor(context, entries)));
  return (row, purposeId, channels) => {
    for (const [channel, address] of pointsOf(row)) {
      const fold = folds.get(address);
      if (!fold || !(channels.includes('*') || channels.includes(channel))) continue;
      if (fold.unreadable) return 'always';
      const block = blockOf(fold, purposeId, channel, 'suppressed');
      if (block) return block.since;
    }
    return undefined;
  };
}
