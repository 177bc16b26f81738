/** Whether `actual` holds everything that `expected` does. Lists are compared whole; members that only `actual` has are let pass. */
export function sameData(actual: unknown, expected: unknown): boolean {
  if (typeof expected !== 'object' || expected === null) return Object.is(actual, expected);
  if (typeof actual !== 'object' || actual === null || Array.isArray(actual) !== Array.isArray(expected)) return false;
  if (Array.isArray(expected) && Array.isArray(actual) && actual.length !== expected.length) return false;
  return Object.entries(expected).every(([key, value]) => sameData(Reflect.get(actual, key), value));
}
