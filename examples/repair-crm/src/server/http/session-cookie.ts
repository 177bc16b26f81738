import type { IncomingMessage } from 'node:http';

const NAME = 'crm_session';

/** Strict: no other site's link or form arrives here signed in. */
export const setSessionCookie = (token: string): string => `${NAME}=${token}; Path=/; HttpOnly; SameSite=Strict`;

export const dropSessionCookie = `${NAME}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0`;

export function sessionToken({ headers }: Pick<IncomingMessage, 'headers'>): string | undefined {
  for (const pair of (headers.cookie ?? '').split(';')) {
    const [name, value] = pair.trim().split('=');
    if (name === NAME && value) return value;
  }
  return undefined;
}
