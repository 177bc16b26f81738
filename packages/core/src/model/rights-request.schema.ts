import * as z from 'zod';
import { identifications, rightsRequestTypes } from './rights-request.js';
import { callId, instant, text } from './schema-parts.js';

const note = text(2_000);

export const openRequestSchema = z.strictObject({
  id: callId,
  type: z.enum(rightsRequestTypes),
  receivedOn: z.iso.date({ error: 'bad_day' }),
  note: note.optional(),
});

/** Each step says what it is about, and no more. */
export const requestStepSchema = z.discriminatedUnion('step', [
  z.strictObject({
    id: callId,
    step: z.literal('identified'),
    identifiedBy: z.enum(identifications),
    note: note.optional(),
  }),
  z.strictObject({ id: callId, step: z.literal('handed_over'), handedOver: text(200), note: note.optional() }),
  z.strictObject({ id: callId, step: z.literal('extended'), note, toldAt: instant.optional() }),
  z.strictObject({ id: callId, step: z.enum(['noted', 'refused', 'taken_back']), note }),
  z.strictObject({ id: callId, step: z.literal('fulfilled'), note: note.optional() }),
]);
