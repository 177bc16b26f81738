import * as z from 'zod';
import type { LeadInput } from '../shared/lead.js';
import { contactPointsOf } from './consent/contact-points.js';
import { handOver } from './consent/hand-over.js';
import { inTransaction } from './db/in-transaction.js';
import { parse } from './http/parse.js';
import { problem } from './http/problem.js';
import type { Call } from './http/route.js';
import { randomId } from './random-id.js';

export interface SignUp {
  readonly input: LeadInput;
  /** Made once for each form, so that sending it twice keeps one person. */
  readonly requestId: string;
  readonly submission: unknown;
}

/** Only as much of a submission as is needed here; the ledger reads it whole. */
const answered = z.looseObject({ answers: z.array(z.looseObject({ answer: z.string() })).max(200) });

const unknownOfThem = { street: '', postcode: '', city: '', country: '', phone: '', born: '' };

/**
 * Keeps somebody who signed up for news, and hands their answers to the ledger. Whoever signs up again with the same address is
 * the same person. @throws `no_yes`: an address without a yes is kept for nothing (GDPR Art. 5(1)(c))
 */
export async function signUp({ shop, actor }: Call, { input, requestId, submission }: SignUp): Promise<string> {
  const { db, tables, now } = shop;
  const { answers } = parse(answered, submission);
  if (!answers.some(({ answer }) => answer === 'given')) throw problem('no_yes');
  const person = { ...unknownOfThem, ...input, name: input.name || input.email };
  const id = inTransaction(db, () => {
    const known =
      tables.customers.byRequest(requestId) ??
      tables.customers.all('lead').find(({ email }) => email.toLowerCase() === input.email.toLowerCase());
    const leadId = known?.id ?? tables.customers.create(person, now().toISOString(), requestId, 'lead');
    const work = { kind: 'submission' as const, submission, isNew: !known, contactPoints: contactPointsOf(person) };
    tables.toLedger.add({ id: randomId(), customerId: leadId, actor, work });
    return leadId;
  });
  // They are kept; if the ledger cannot take the answers now, they wait on the disk.
  await handOver(shop, id).catch((error: unknown) => console.error('handing over:', error));
  return id;
}
