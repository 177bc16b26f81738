const units = [
  ['Y', 'year'],
  ['M', 'month'],
  ['W', 'week'],
  ['D', 'day'],
] as const;

/** An ISO 8601 duration in words: "7 years", "1 year and 6 months". What is none is shown as it was said. */
export function periodText(period: string, locale: string): string {
  const parts = units.flatMap(([letter, unit]) => {
    const count = period.match(new RegExp(`^P[^T]*?(\\d+)${letter}`))?.[1];
    if (count === undefined) return [];
    return [new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(count))];
  });
  return parts.length === 0 ? period : new Intl.ListFormat(locale, { style: 'long' }).format(parts);
}
