import type { CellStanding } from '@unticked/core';
import { gather } from './gather.js';

/** Channels of one question are entries of their own; a reader is told them apart by nothing but the channel. */
const answerKey = ({ channel: _, decidedBy, gate, ...same }: CellStanding): string =>
  JSON.stringify([same, { ...gate, decidedBy: decidedBy?.seq === gate.decidedBy?.seq }]);

/** Cells of one purpose that got the same answer at the same time: one line to read. */
export const groupCells = (cells: readonly CellStanding[]) => gather(cells, answerKey);
