/** What the host knows. A withdrawal does not wait for an address book: the gate says of a yes what was not recorded with it. */
export function tried<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
