import type { IncomingMessage, ServerResponse } from 'node:http';
import { customerRoutes } from '../routes/customer-routes.js';
import { goLiveRoutes } from '../routes/go-live-routes.js';
import { leadRoutes } from '../routes/lead-routes.js';
import { marketingRoutes } from '../routes/marketing-routes.js';
import { mergeRoutes } from '../routes/merge-routes.js';
import { messageRoutes } from '../routes/message-routes.js';
import { settingsRoutes } from '../routes/settings-routes.js';
import { verifyRoute } from '../routes/verify-route.js';
import { actorOf, type Shop } from '../shop.js';
import { matchPath } from './match-path.js';
import { problem } from './problem.js';
import type { Call } from './route.js';
import { sessionToken } from './session-cookie.js';

const routes = [
  ...customerRoutes,
  ...leadRoutes,
  ...mergeRoutes,
  ...messageRoutes,
  ...marketingRoutes,
  ...settingsRoutes,
  ...goLiveRoutes,
  verifyRoute,
];

export function sendJson(outgoing: ServerResponse, status: number, body: unknown): void {
  outgoing.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  outgoing.end(JSON.stringify(body));
}

/** @throws `unauthenticated` */
export function callOf(shop: Shop, incoming: IncomingMessage, url: URL, params: Call['params'] = {}): Call {
  const staff = shop.tables.sessions.staffOf(sessionToken(incoming) ?? '');
  if (!staff) throw problem('unauthenticated');
  return { shop, staff, actor: actorOf(staff), params, query: url.searchParams, incoming };
}

/** Answers everything below `/api/` that is the shop's own. */
export function createApi(shop: Shop) {
  return async (incoming: IncomingMessage, outgoing: ServerResponse, url: URL): Promise<void> => {
    for (const route of routes) {
      const params = route.method === incoming.method ? matchPath(route.path, url.pathname) : undefined;
      if (!params) continue;
      sendJson(outgoing, 200, await route.answer(callOf(shop, incoming, url, params)));
      return;
    }
    throw problem('not_found');
  };
}
