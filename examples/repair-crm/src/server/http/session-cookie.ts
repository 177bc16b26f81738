import type { IncomingMessage } from 'node:http';

interface Cookie {
  readonly name: string;
  /** To which addresses a browser sends it. */
  readonly path: string;
}

const staffCookie: Cookie = { name: 'crm_session', path: '/' };

/** A customer's goes to their own pages' routes and no other, so that a screen may be signed in as both, and neither as the other. */
export const customerCookie: Cookie = { name: 'crm_customer', path: '/api/me' };

/** Strict: no other site's link or form arrives here signed in. */
export const setSessionCookie = (token: string, { name, path }: Cookie = staffCookie): string =>
  `${name}=${token}; Path=${path}; HttpOnly; SameSite=Strict`;

export const dropSessionCookie = (cookie: Cookie = staffCookie): string => `${setSessionCookie('', cookie)}; Max-Age=0`;

export function sessionToken(
  { headers }: Pick<IncomingMessage, 'headers'>,
  { name: wanted }: Cookie = staffCookie,
): string | undefined {
  for (const pair of (headers.cookie ?? '').split(';')) {
    const [name, value] = pair.trim().split('=');
    if (name === wanted && value) return value;
  }
  return undefined;
}
