/** The last instant of a day as the reader's clock has it: what was said on that day had been said by then. */
export function endOfDay(day: string): string | undefined {
  const at = Date.parse(`${day}T23:59:59.999`);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}
