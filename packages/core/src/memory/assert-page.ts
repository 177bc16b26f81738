import { ConsentError } from '../errors/consent-error.js';

const refuse = (code: string, path: string): never => {
  throw new ConsentError('invalid', { path, findings: [{ code, severity: 'error', path, params: {} }] });
};

/**
 * Refuses what databases would each read differently: a limit of 0, -1 or NaN, a page of everything.
 * @throws `invalid` unless `limit` is 1 to 1000 and a numeric `after` is 0 or more.
 */
export function assertPage(page: { readonly after: number | string; readonly limit: number }): void {
  if (!Number.isInteger(page.limit) || page.limit < 1 || page.limit > 1000) refuse('bad_limit', '/limit');
  if (typeof page.after === 'number' && !(Number.isSafeInteger(page.after) && page.after >= 0))
    refuse('bad_after', '/after');
}
