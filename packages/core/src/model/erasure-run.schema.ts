import * as z from 'zod';
import { eraseSchema } from './removing.schema.js';

/** What has to be sound before anything is written. */
export const beginErasureSchema = eraseSchema.omit({ addresses: true }).extend({
  id: z.string().regex(/^[A-Za-z0-9_-]{22,76}$/),
  receivedOn: z.iso.date({ error: 'bad_day' }).optional(),
  request: z.string().max(128).optional(),
});
