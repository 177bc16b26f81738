import * as z from 'zod';
import { namedGrounds } from './retention.js';
import { callId, instant, purposeId, text } from './schema-parts.js';

export const nameGroundSchema = z.strictObject({
  id: callId,
  purposeId,
  ground: z.enum(namedGrounds),
  norm: text(200).optional(),
  until: instant,
  reason: text(2_000),
});
