import * as z from 'zod';
import { erasureCauses } from './erasure.js';
import { restrictionCauses } from './restriction.js';
import { callId, text } from './schema-parts.js';

const day = z.iso.date({ error: 'bad_day' });
const reasoned = { id: callId, reason: text(2_000) };

export const reasonedSchema = z.strictObject(reasoned);
export const holdSchema = z.strictObject({ ...reasoned, norm: text(200), reviewOn: day });
export const releaseSchema = z.strictObject({ ...reasoned, hold: z.int().min(1) });
export const restrictSchema = z.strictObject({ ...reasoned, because: z.enum(restrictionCauses) });
export const liftRestrictionSchema = z.strictObject({ ...reasoned, informedOn: day });
export const eraseSchema = z.strictObject({
  id: callId,
  because: z.enum(erasureCauses),
  afterwards: z.enum(['do_not_contact', 'may_return']),
  addresses: z.array(text(320)).max(50).optional(),
});
