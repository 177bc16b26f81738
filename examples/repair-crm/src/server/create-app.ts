import type { IncomingMessage, ServerResponse } from 'node:http';
import { toNodeHandler } from '@unticked/http/server';
import { createConsentHandler } from './consent/create-consent-handler.js';
import { createPortalHandler } from './consent/create-portal-handler.js';
import { callOf, createApi, sendJson } from './http/create-api.js';
import { problem } from './http/problem.js';
import { setSecurityHeaders } from './http/security-headers.js';
import { createClientServer } from './http/serve-client.js';
import { toProblem } from './http/to-problem.js';
import { answerInbox } from './routes/inbox-route.js';
import { answerPlainDownload, PLAIN_DOWNLOAD } from './routes/plain-download-route.js';
import { takePlainForm } from './routes/plain-form-route.js';
import { answerPortal } from './routes/portal-route.js';
import { answerSession } from './routes/session-route.js';
import type { Shop } from './shop.js';

export interface AppOptions {
  readonly origins: readonly string[];
  /** Where the built pages are. */
  readonly clientDirectory: string;
}

const isSafe = (method: string | undefined): boolean => method === 'GET' || method === 'HEAD';

/** The whole server: pages, the shop's own routes, and the ledger's for the widgets. */
export function createApp(shop: Shop, { origins, clientDirectory }: AppOptions) {
  const api = createApi(shop);
  const consent = toNodeHandler(createConsentHandler(shop, origins));
  const portalConsent = toNodeHandler(createPortalHandler(shop, origins));
  const servePage = createClientServer(clientDirectory);

  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse, url: URL): Promise<void> => {
    if (url.pathname.startsWith('/api/consent/')) return consent(incoming, outgoing);
    if (url.pathname.startsWith('/api/me/consent/')) return portalConsent(incoming, outgoing);
    // No other site may post here, cookie or not.
    if (!isSafe(incoming.method) && !origins.includes(incoming.headers.origin ?? '')) throw problem('foreign_origin');
    if (url.pathname.startsWith('/api/me/')) return answerPortal(shop, incoming, outgoing, url);
    if (url.pathname === '/api/inbox') return answerInbox(shop, incoming, outgoing);
    if (url.pathname === '/api/session') return answerSession(shop, incoming, outgoing);
    if (url.pathname.startsWith('/api/')) return api(incoming, outgoing, url);
    if (url.pathname === '/customers' && incoming.method === 'POST') {
      const id = await takePlainForm(callOf(shop, incoming, url));
      outgoing.writeHead(303, { location: `/customers/${id}` }).end();
      return;
    }
    if (url.pathname === PLAIN_DOWNLOAD) return answerPlainDownload(shop, incoming, outgoing);
    if (!isSafe(incoming.method)) throw problem('not_found');
    servePage(url.pathname, outgoing);
  };

  return async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    setSecurityHeaders(outgoing);
    try {
      await answer(incoming, outgoing, new URL(incoming.url ?? '/', 'http://localhost'));
    } catch (error) {
      const { status, body } = toProblem(error);
      if (status >= 500) console.error(error);
      if (outgoing.headersSent) outgoing.destroy();
      else sendJson(outgoing, status, body);
    }
  };
}
