import type { CellStanding } from '@unticked/core';

/** Cells of one purpose that got the same answer at the same time: one line to read. */
export interface CellGroup {
  readonly first: CellStanding;
  readonly cells: readonly CellStanding[];
}

const sameAnswer = ({ purposeId, status, since, until, decidedBy, gate, proof }: CellStanding): string =>
  JSON.stringify([
    purposeId,
    status,
    since,
    until,
    // Channels of one question are entries of their own, told apart by nothing that a person reads.
    gate.allowed ? [gate.ground, gate.warnings] : gate.reason,
    decidedBy?.seq === gate.decidedBy?.seq,
    proof,
  ]);

export function groupCells(cells: readonly CellStanding[]): readonly CellGroup[] {
  const groups = new Map<string, CellStanding[]>();
  for (const cell of cells) {
    const key = sameAnswer(cell);
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return [...groups.values()].map((group) => ({ first: group[0]!, cells: group })); // no group is made without a cell
}
