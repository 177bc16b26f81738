import type { CellStanding, ChannelKey } from '@unticked/core';

/** Cells of one purpose that got the same answer at the same time: one line to read. */
export interface CellGroup {
  readonly first: CellStanding;
  readonly channels: ChannelKey[];
}

/** Channels of one question are entries of their own; a reader is told them apart by nothing but the channel. */
const answerKey = ({ channel: _, decidedBy, gate, ...same }: CellStanding): string =>
  JSON.stringify([same, { ...gate, decidedBy: decidedBy?.seq === gate.decidedBy?.seq }]);

export function groupCells(cells: readonly CellStanding[]): readonly CellGroup[] {
  const groups = new Map<string, CellGroup>();
  for (const first of cells) {
    const key = answerKey(first);
    const group = groups.get(key) ?? { first, channels: [] };
    group.channels.push(first.channel);
    groups.set(key, group);
  }
  return [...groups.values()];
}
