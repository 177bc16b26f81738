/** Numbers of entries, the smallest first, kept as runs: of a log in which all are alike it is one, however long it is. */
export function seqRuns() {
  const runs: { readonly from: number; to: number }[] = [];
  return {
    add(seq: number): void {
      const last = runs.at(-1);
      if (last?.to === seq - 1) last.to = seq;
      else runs.push({ from: seq, to: seq });
    },
    *all(): Generator<number> {
      for (const { from, to } of runs) for (let seq = from; seq <= to; seq++) yield seq;
    },
  };
}
