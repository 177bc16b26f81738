import { useQuery } from '@tanstack/react-query';
import { type CountsPage, joinCounts } from '@unticked/core';
import { admin } from './admin.js';
import { keys } from './keys.js';

const MONTHS = 12;

/** The first of each of the last months, and today. */
function instants(now: Date): readonly string[] {
  const month = (back: number) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back));
  const firsts = Array.from({ length: MONTHS }, (_, index) => month(MONTHS - 1 - index));
  return [...firsts, now].map((date) => date.toISOString());
}

/** How many could be contacted on each of these days, part by part. */
async function countAll(purposeId: string): Promise<CountsPage> {
  const question = { purposeId, at: instants(new Date()) };
  let counts = await admin.lists.countStatuses(question);
  while (counts.next !== undefined)
    counts = joinCounts(counts, await admin.lists.countStatuses({ ...question, after: counts.next }));
  return counts;
}

/** Counted from the logs themselves: no table of daily counts has to be kept and believed. */
export const useTrend = (purposeId: string) =>
  useQuery({ queryKey: keys.trend(purposeId), queryFn: () => countAll(purposeId), staleTime: 60_000 });
