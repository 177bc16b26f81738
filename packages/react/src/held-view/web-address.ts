/** The address if it leads to a page, here or elsewhere; none for `javascript:` and for what is no address. */
export function webAddress(address: string): string | undefined {
  try {
    return /^https?:$/.test(new URL(address, 'https://here.invalid').protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}
