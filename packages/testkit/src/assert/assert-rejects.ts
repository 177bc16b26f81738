import { type ErrorCode, isConsentError } from '@unticked/core';

/** @throws unless the call rejects with a `ConsentError` of this code. */
export async function assertRejects(what: string, code: ErrorCode, call: () => Promise<unknown>): Promise<void> {
  let outcome = 'it resolved';
  try {
    await call();
  } catch (error) {
    if (isConsentError(error, code)) return;
    outcome = `it threw ${String(error)}`;
  }
  throw new Error(`${what}\n  expected ConsentError('${code}')\n  but ${outcome}`);
}
