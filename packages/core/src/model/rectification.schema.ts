import * as z from 'zod';
import { callId, systemName, text } from './schema-parts.js';

const reason = text(2_000);
const value = z.union([z.string().max(2_000), z.number(), z.boolean(), z.null(), z.array(text(2_000)).max(50)]);
const day = z.iso.date({ error: 'bad_day' });
const localized = z.record(z.string(), text(20_000));
const index = z.int().min(0);
/** What is written in its name is named after it. */
const beginId = z.string().regex(/^[A-Za-z0-9_-]{22,76}$/);

const place = { system: systemName, set: systemName, item: index, column: text(200), before: value };
const begun = {
  id: beginId,
  reason,
  after: text(2_000),
  meanwhile: z.enum(['restricted', 'as_before']),
  receivedOn: day.optional(),
  request: z.string().optional(),
};

export const beginRectificationSchema = z.strictObject({
  ...begun,
  places: z.array(z.strictObject(place)).min(1).max(20),
});

export const openRectificationSchema = z.strictObject({
  ...begun,
  places: z
    .array(
      z.strictObject({
        ...place,
        title: localized,
        setTitle: localized,
        columnTitle: localized.exactOptional(),
        way: z.enum(['machine', 'hand']),
      }),
    )
    .min(1)
    .max(20),
  recipients: z.array(localized).max(50),
});

const step = { id: callId, rectification: beginId };

/** Each step says what it is about, and no more. */
export const rectificationStepSchema = z.discriminatedUnion('step', [
  z.strictObject({ ...step, step: z.literal('by_hand'), place: index, note: reason.optional() }),
  z.strictObject({ ...step, step: z.literal('told'), recipient: index, how: text(200) }),
  z.strictObject({ ...step, step: z.literal('done'), informedOn: day, reason: reason.optional() }),
  z.strictObject({ ...step, step: z.literal('refused'), informedOn: day, reason }),
]);
