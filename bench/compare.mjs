const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

const time = async (work) => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

/** Median times of both, taken in turns, and the median of the ratios of each turn: what else the machine does falls on both alike. */
export async function compare({ baseline, measured, rounds = 7 }) {
  const times = { baseline: [], measured: [] };
  await baseline();
  await measured();
  for (let round = 0; round < rounds; round++) {
    times.baseline.push(await time(baseline));
    times.measured.push(await time(measured));
  }
  const [a, b] = [median(times.baseline), median(times.measured)];
  const ratio = median(times.measured.map((ms, round) => ms / times.baseline[round]));
  return { baselineMs: a, measuredMs: b, ratio };
}
