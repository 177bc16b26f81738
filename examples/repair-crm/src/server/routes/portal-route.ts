import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import type { OpenRepairs, PortalSession } from '../../shared/portal.js';
import { sendJson } from '../http/create-api.js';
import { parse } from '../http/parse.js';
import { problem } from '../http/problem.js';
import { readJson } from '../http/read-json.js';
import { customerCookie, dropSessionCookie, sessionToken, setSessionCookie } from '../http/session-cookie.js';
import { sendPortalCode } from '../send-portal-code.js';
import type { Shop } from '../shop.js';

const email = z.string().trim().min(3).max(254);
const codeQuestion = z.object({ email });
const entry = z.object({ email, code: z.string().regex(/^\d{6}$/) });

/**
 * A customer's own pages: they sign in by a code that goes to their address. What is answered to an address that nobody has is what is
 * answered to one that somebody has, so that nobody learns who is a customer.
 */
export async function answerPortal(
  shop: Shop,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { pathname }: URL,
): Promise<void> {
  const { portal, orders } = shop.tables;
  const token = sessionToken(incoming, customerCookie) ?? '';
  const answer = (body: unknown): void => sendJson(outgoing, 200, body);
  const session = (customer: PortalSession['customer']): void => answer({ customer } satisfies PortalSession);
  switch (`${incoming.method} ${pathname}`) {
    case 'POST /api/me/codes': {
      sendPortalCode(shop, parse(codeQuestion, await readJson(incoming)).email);
      return answer({});
    }
    case 'GET /api/me/session':
      return session(portal.customerOf(token) ?? null);
    case 'POST /api/me/session': {
      const { email: address, code } = parse(entry, await readJson(incoming));
      const customer = portal.customerAt(address);
      if (!customer || !portal.takeCode(customer.id, code)) throw problem('wrong_code');
      outgoing.setHeader('set-cookie', setSessionCookie(portal.begin(customer.id), customerCookie));
      return session(customer);
    }
    case 'DELETE /api/me/session':
      portal.end(token);
      outgoing.setHeader('set-cookie', dropSessionCookie(customerCookie));
      return session(null);
    case 'GET /api/me/repairs': {
      const customer = portal.customerOf(token);
      if (!customer) throw problem('unauthenticated');
      const open = orders.of(customer.id).filter(({ state }) => state !== 'handed_over');
      return answer({ orders: open } satisfies OpenRepairs);
    }
    default:
      throw problem('not_found');
  }
}
