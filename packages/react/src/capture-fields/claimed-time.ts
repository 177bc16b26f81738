/**
 * The instant that somebody claims, from what a `datetime-local` or `date` field holds. A date alone is noon of that day in
 * UTC, the same day from New York to Tokyo, or now if that is still to come.
 */
export function claimedTime(when: string, now: number): string | undefined {
  if (when === '') return undefined;
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(when);
  const at = Date.parse(isDate ? `${when}T12:00:00.000Z` : when);
  if (Number.isNaN(at)) return undefined;
  const sameDay = isDate && at > now && at - now < 86_400_000;
  return new Date(sameDay ? now : at).toISOString();
}
