import { parseArgs } from 'node:util';
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

/** Asks an application to send what is due. It is busy with that already: nothing goes twice, and all is well. */
export async function runDue(args: readonly string[], { say, env }: Terminal): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { url: { type: 'string' }, 'token-env': { type: 'string' } },
  });
  const { url, 'token-env': name } = values;
  if (url === undefined || name === undefined) throw new WrongUse('--url and --token-env are needed.');
  const token = env[name];
  if (!token) throw new WrongUse(`the environment has no variable ${name}, or it is empty.`);
  const admin = createAdminClient({
    baseUrl: checkedUrl(url),
    headers: { authorization: `Bearer ${token}` },
    // The scheduler comes again.
    retries: 0,
    timeoutMs: PATIENCE,
  });
  const { outcome, reminders, confirmations, undelivered } = await admin.post.run();
  say(
    outcome === 'busy'
      ? 'Another run is going on.'
      : `Sent: ${reminders} reminders, ${confirmations} links. Could not be sent: ${undelivered}.`,
  );
  return undelivered === 0 ? 0 : 1;
}
