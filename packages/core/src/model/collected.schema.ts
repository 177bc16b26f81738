import * as z from 'zod';
import { type Instant, parseInstant } from '../canonical/instant.js';
import type { Collected, CollectedSet } from './data-source.js';
import { grounds } from './legal-basis.js';
import { text } from './schema-parts.js';

const id = z.string().regex(/^[a-z][a-z0-9_-]{0,63}$/);
const localized = z.record(z.string(), text(20_000));
const when = z.custom<Instant>((given) => typeof given === 'string' && parseInstant(given) !== undefined);
const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()).readonly()]);

/** One record, looked at as it comes. */
export const heldItemSchema = z.record(z.string(), value);
const reader = z.custom<Extract<CollectedSet['items'], () => unknown>>((given) => typeof given === 'function');

const set = z.object({
  id,
  title: localized,
  why: localized.exactOptional(),
  ground: z.enum(grounds).exactOptional(),
  since: when.exactOptional(),
  until: z.union([when, localized]).exactOptional(),
  recipients: z.array(localized).readonly().exactOptional(),
  origin: localized.exactOptional(),
  columns: z.record(z.string(), localized).exactOptional(),
  values: z.record(z.string(), z.record(z.string(), localized)).exactOptional(),
  items: z.union([z.array(heldItemSchema).readonly(), reader]),
});

/** What a system answered, looked at before it is shown: it may be passed on from another program. */
export const collectedSchema = z.object({
  sets: z
    .array(set)
    .refine((sets) => new Set(sets.map((one) => one.id)).size === sets.length)
    .readonly(),
  missing: localized.exactOptional(),
}) satisfies z.ZodType<Collected>;
