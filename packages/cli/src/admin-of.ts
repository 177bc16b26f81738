import type { ConsentAdmin } from '@unticked/core';
import { createAdminClient } from '@unticked/http/client';
import type { Terminal } from './terminal.js';
import { WrongUse } from './wrong-use.js';

/** A run through very many people takes its time. */
const PATIENCE = 30 * 60_000;

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** A token goes over no open line. */
function checkedUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname));
  if (!isSafe) throw new WrongUse('--url must begin with https://, or be on this machine.');
  return text;
}

/** Where an application is to be asked, and in which variable its token stands. */
export const applicationOptions = { url: { type: 'string' }, 'token-env': { type: 'string' } } as const;

/** The administration of an application, for a scheduler. */
export function adminOf(
  values: { readonly url?: string | undefined; readonly 'token-env'?: string | undefined },
  { env }: Pick<Terminal, 'env'>,
): ConsentAdmin {
  const { url, 'token-env': name } = values;
  if (url === undefined || name === undefined) throw new WrongUse('--url and --token-env are needed.');
  const token = env[name];
  if (!token) throw new WrongUse(`the environment has no variable ${name}, or it is empty.`);
  return createAdminClient({
    baseUrl: checkedUrl(url),
    headers: { authorization: `Bearer ${token}` },
    // The scheduler comes again.
    retries: 0,
    timeoutMs: PATIENCE,
  });
}
