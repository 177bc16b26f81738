import type { IncomingMessage } from 'node:http';
import { parseJson } from '@unticked/core';
import { readBody } from './read-body.js';

/**
 * A body that holds answers, read as the ledger reads: what says a thing twice is refused, not settled by which came last.
 * @throws ConsentError `invalid`, `too_large`
 */
export const readJsonStrictly = async (incoming: IncomingMessage): Promise<unknown> =>
  parseJson(await readBody(incoming, 'application/json'));
