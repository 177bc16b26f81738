import type { IncomingMessage } from 'node:http';
import type { HandlerOptions } from '@unticked/http/server';
import type { Shop } from '../shop.js';
import { contactPointsOf } from './contact-points.js';
import { subjectFactsOf } from './subject-facts.js';

type Base = Omit<HandlerOptions<IncomingMessage>, 'authenticate' | 'authorize' | 'basePath'>;

/** What the routes of staff and of customers have in common: the ledger, and what the shop's records say of a customer. */
export const handlerBase = ({ ledger, tables }: Shop, origins: readonly string[]): Base => ({
  ledger,
  origins,
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
