const DAY = 86_400_000;
/** Clocks of browsers and servers differ. */
const SKEW = 300_000;

/** How far the time that is claimed lies from now: `old` is what needs a note, and what is to come counts from now on. */
export function lateness(claimedAt: string | undefined, now: number): 'now' | 'recent' | 'old' | 'future' {
  if (claimedAt === undefined) return 'now';
  const age = now - Date.parse(claimedAt);
  if (age < -SKEW) return 'future';
  return age > DAY ? 'old' : 'recent';
}
