import { base64url } from '../../canonical/base64url.js';
import { utf8 } from '../../canonical/utf8.js';
import type { LedgerContext } from '../ledger-context.js';

/** What is kept of a code, under one of the ledger's keys, bound to its link. */
export const codeMac = async (context: LedgerContext, key: Uint8Array, link: string, code: string): Promise<string> =>
  base64url(await context.crypto.hmac(key, utf8(`unticked/code/v1\0${link}\0${code}`)));
