import type { CountsPage } from '@unticked/core';

/** One channel over time. */
export interface TrendLine {
  readonly channel: CountsPage['counts'][number]['channel'];
  /** Whom the gate allowed at each instant; `undefined` while the purpose had no such channel. */
  readonly allowed: readonly (number | undefined)[];
  /** The same as points of a box 100 wide and 40 high, the most at the top. */
  readonly points: string;
}

export interface Trend {
  readonly instants: readonly string[];
  readonly lines: readonly TrendLine[];
}

/** How many may be contacted, channel by channel, from the counts at some instants. */
export function trendLines({ counts }: CountsPage): Trend {
  const instants = [...new Set(counts.map(({ at }) => at))].toSorted();
  const most = Math.max(1, ...counts.map(({ allowed }) => allowed));
  const step = 100 / Math.max(1, instants.length - 1);
  const lines = [...new Set(counts.map(({ channel }) => channel))].map((channel) => {
    const allowed = instants.map((at) => counts.find((one) => one.at === at && one.channel === channel)?.allowed);
    const points = allowed.flatMap((count, index) =>
      count === undefined ? [] : [`${(index * step).toFixed(2)},${(40 - (count / most) * 40).toFixed(2)}`],
    );
    return { channel, allowed, points: points.join(' ') };
  });
  return { instants, lines };
}
