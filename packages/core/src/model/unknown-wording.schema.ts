import * as z from 'zod';
import { channels } from './channel.js';
import { callId, purposeId, text } from './schema-parts.js';
import { captureSchema } from './submission.schema.js';
import {
  type ConfirmWordingInput,
  type TurnDownWordingInput,
  type UnknownWordingInput,
  type WordingMethod,
  wordingModes,
} from './unknown-wording.js';

const methods = Object.keys(wordingModes) as WordingMethod[]; // every key is one
const words = text(20_000).refine((said) => said.trim() !== '', { message: 'blank' });
const covers = z
  .array(z.strictObject({ purposeId, channel: z.enum([...channels, '*']) }))
  .min(1)
  .max(50);
const { note, withWhom, place, evidence, claimedAt } = captureSchema.shape;

export const unknownWordingSchema: z.ZodType<UnknownWordingInput> = z.strictObject({
  subjectId: z.string(),
  id: callId,
  text: words.exactOptional(),
  locale: text(35),
  covers,
  capture: z.strictObject({
    method: z.enum(methods),
    claimedAt: claimedAt.unwrap(),
    note,
    withWhom,
    place,
    evidence,
  }),
  contactPoints: z.partialRecord(z.enum(channels), text(320)).exactOptional(),
});

const call = { subjectId: z.string(), id: callId, wordingId: callId };

export const confirmWordingSchema: z.ZodType<ConfirmWordingInput> = z.strictObject({
  ...call,
  covers,
  text: words.exactOptional(),
});

export const turnDownWordingSchema: z.ZodType<TurnDownWordingInput> = z.strictObject({
  ...call,
  reason: text(2000).refine((said) => said.trim() !== '', { message: 'blank' }),
});
