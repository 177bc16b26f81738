import type { IncomingMessage } from 'node:http';
import { authorizeLinks, authorizePublicPages, createHandler, type Handler } from '@unticked/http/server';
import { sessionToken } from '../http/session-cookie.js';
import { actorOf, type Shop } from '../shop.js';
import { authorizeStaff } from './authorize-staff.js';
import { handlerBase } from './handler-base.js';

/** The widgets' own routes. Who is asking comes from the session and from nowhere else. */
export function createConsentHandler(shop: Shop, origins: readonly string[]): Handler<IncomingMessage> {
  const { tables } = shop;
  return createHandler<IncomingMessage>({
    ...handlerBase(shop, origins),
    rights: shop.rights,
    basePath: '/api/consent',
    authenticate: (_request, host) => {
      const staff = host && tables.sessions.staffOf(sessionToken(host) ?? '');
      return staff ? actorOf(staff) : null;
    },
    authorize: (call) => authorizeLinks(call) || authorizePublicPages(call) || authorizeStaff(shop)(call),
    preferencesUrl: `${origins[0]}/me/consent`,
  });
}
