/** What somebody typed, as the ledger takes it: not empty, not too long, no halves of characters. */
export function clean(text: string | undefined, most: number): string | undefined {
  const whole = text
    ?.trim()
    .slice(0, most)
    .replace(/\p{Surrogate}/gu, '\uFFFD');
  return whole || undefined;
}
