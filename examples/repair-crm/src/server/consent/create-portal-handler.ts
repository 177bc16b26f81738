import type { IncomingMessage } from 'node:http';
import { authorizePersonForThemselves, createHandler, type Handler } from '@unticked/http/server';
import { customerCookie, sessionToken } from '../http/session-cookie.js';
import type { Shop } from '../shop.js';
import { handlerBase } from './handler-base.js';

/** What a customer's page needs. The history, which names members of staff, is not among it. */
const ownPage: ReadonlySet<string> = new Set([
  'own_preferences',
  'own_preferences_submit',
  'own_preferences_stop',
  'status_message',
  'receipt',
  'receipt_keys',
]);

/** The same ledger for customers who are signed in: by their own cookie alone, and each for themselves. */
export function createPortalHandler(shop: Shop, origins: readonly string[]): Handler<IncomingMessage> {
  const themselves = authorizePersonForThemselves();
  return createHandler<IncomingMessage>({
    ...handlerBase(shop, origins),
    basePath: '/api/me/consent',
    authenticate: (_request, host) => {
      const customer = host && shop.tables.portal.customerOf(sessionToken(host, customerCookie) ?? '');
      return customer ? { type: 'person', id: customer.id } : null;
    },
    authorize: (call) => ownPage.has(call.action) && themselves(call),
  });
}
