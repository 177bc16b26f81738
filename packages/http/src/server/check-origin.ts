import { refuse } from './refuse.js';

/**
 * Against requests that another site makes in the name of who is signed in. Browsers send `Origin` with every POST, and a
 * page cannot change it; so a POST without one comes from a server, and then it carries no cookie and no `Sec-Fetch-Site`.
 * @throws `forbidden` with the finding `foreign_origin`
 */
export function checkOrigin(request: Request, origins: readonly string[]): void {
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  const trusted =
    origin === null
      ? site === null && !request.headers.has('cookie')
      : origins.includes(origin) && site !== 'cross-site';
  if (!trusted) throw refuse('foreign_origin', '', 'forbidden');
}
