import { ConsentError } from '../errors/consent-error.js';
import type { DataSource } from '../model/data-source.js';

const ID = /^[a-z][a-z0-9_-]{0,63}$/;
/** The ledger itself takes part in every erasure under this name. */
export const LEDGER_SYSTEM = 'consent-ledger';

/**
 * Registers a system that holds data of persons, for `createRights`.
 * @throws `invalid` for an id of another form, for the ledger's own, and for a system without a title
 */
export function defineDataSource(source: DataSource): DataSource {
  if (!ID.test(source.id) || source.id === LEDGER_SYSTEM) throw new ConsentError('invalid', { path: '/id' });
  if (Object.values(source.title).every((text) => text.trim() === ''))
    throw new ConsentError('invalid', { path: '/title' });
  return Object.freeze({ ...source });
}
