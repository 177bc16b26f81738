import type { IncomingMessage } from 'node:http';
import { authorizeLinks, createHandler, type Handler } from '@unticked/http/server';
import { sessionToken } from '../http/session-cookie.js';
import { actorOf, type Shop } from '../shop.js';
import { authorizeStaff } from './authorize-staff.js';
import { contactPointsOf } from './contact-points.js';
import { subjectFactsOf } from './subject-facts.js';

/** The widgets' own routes. Who is asking comes from the session and from nowhere else. */
export function createConsentHandler({ ledger, tables }: Shop, origins: readonly string[]): Handler<IncomingMessage> {
  return createHandler<IncomingMessage>({
    ledger,
    origins,
    basePath: '/api/consent',
    authenticate: (_request, host) => {
      const staff = host && tables.sessions.staffOf(sessionToken(host) ?? '');
      return staff ? actorOf(staff) : null;
    },
    authorize: (call) => authorizeLinks(call) || authorizeStaff(tables)(call),
    preferencesUrl: `${origins[0]}/me/consent`,
    contactPoints: ({ subjectId }) => {
      const customer = tables.customers.find(subjectId);
      return customer ? contactPointsOf(customer) : {};
    },
    subjectFacts: ({ subjectId }) => {
      const customer = tables.customers.find(subjectId);
      return customer && subjectFactsOf(customer);
    },
    onError: ({ status, code, action }) => {
      if (status === undefined || status >= 500) console.error(`consent: ${action} ${code}`);
    },
  });
}
