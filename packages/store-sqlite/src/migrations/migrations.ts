import { m0001Tables } from './m0001-tables.js';
import { m0002Purge } from './m0002-purge.js';

/** In order; number n brings `user_version` from n - 1 to n. */
export const migrations: readonly string[] = [m0001Tables, m0002Purge];
