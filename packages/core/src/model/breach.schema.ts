import * as z from 'zod';
import { isWellFormed } from '../canonical/well-formed.js';
import {
  breachAudiences,
  breachExceptions,
  breachFacts,
  breachModes,
  breachRisks,
  breachRoles,
  breachWays,
} from './breach.js';
import { channels } from './channel.js';
import { callId, instant, purposeId, text } from './schema-parts.js';

const note = text(4_000);
const name = text(200);
const fact = z.enum(breachFacts);

const query = z.strictObject({
  purposeId,
  channel: z.enum(channels).exactOptional(),
  as: text(64).exactOptional(),
});

const affected = z.strictObject({
  of: z.enum(['list', 'everybody', 'ids']),
  query: query.exactOptional(),
  asOf: instant,
  at: instant,
  total: z.int().nonnegative(),
  fingerprint: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
});

export const affectedQuestionSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('list'), asOf: instant, query }),
  z.strictObject({ of: z.literal('everybody'), asOf: instant }),
  z.strictObject({ of: z.literal('ids'), asOf: instant, subjectIds: z.array(z.string()) }),
]);

/** A count that goes on. */
export const affectedSoFarSchema = affected.extend({ next: z.string().min(1).max(200).exactOptional() });

export const openBreachSchema = z.strictObject({
  id: callId,
  mode: z.enum(breachModes),
  role: z.enum(breachRoles),
  awareAt: instant,
  noticedBy: name,
  note,
});

/** Each step says what it is about, and no more. */
export const breachStepSchema = z.discriminatedUnion('step', [
  z.strictObject({ id: callId, step: z.literal('aware_corrected'), awareAt: instant, note }),
  z.strictObject({
    id: callId,
    step: z.literal('facts_said'),
    facts: z
      .array(
        z.discriminatedUnion('state', [
          z.strictObject({ fact, state: z.literal('answered'), text: text(4_000) }),
          z.strictObject({ fact, state: z.literal('not_known_yet') }),
        ]),
      )
      .min(1)
      .max(breachFacts.length),
  }),
  z.strictObject({ id: callId, step: z.literal('affected_counted'), title: name, affected }),
  z.strictObject({ id: callId, step: z.literal('risk_decided'), risk: z.enum(breachRisks), decidedBy: name, note }),
  z.strictObject({ id: callId, step: z.literal('controller_named'), name, contact: text(500) }),
  z.strictObject({
    id: callId,
    step: z.literal('told'),
    whom: z.enum(breachAudiences),
    name,
    toldAt: instant,
    way: z.enum(breachWays),
    reference: text(200).exactOptional(),
    note: note.exactOptional(),
    controller: z.int().positive().exactOptional(),
  }),
  z.strictObject({ id: callId, step: z.literal('not_told'), exception: z.enum(breachExceptions), note }),
  z.strictObject({ id: callId, step: z.enum(['delay_explained', 'noted', 'closed', 'reopened']), note }),
]);

const maybe = (most: number) => z.string().max(most).refine(isWellFormed, { message: 'lone_surrogate' });
const contact = z.strictObject({ role: maybe(200), name: maybe(200), phone: maybe(100) });

export const saveBreachPlanSchema = z.strictObject({
  id: callId,
  basedOn: z.int().nonnegative(),
  plan: z.strictObject({
    decides: contact,
    deputy: contact,
    contacts: z.array(contact).max(30),
    authority: z.strictObject({ name: maybe(200), contact: maybe(500) }),
    letters: z.strictObject({ authority: maybe(5_000), persons: maybe(5_000), controllers: maybe(5_000) }),
  }),
});
