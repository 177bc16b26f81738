import * as z from 'zod';
import { channels } from './channel.js';
import type { Measure } from './measure.js';
import { callId, instant, purposeId, text } from './schema-parts.js';

const reason = text(2000);
const channel = z.enum([...channels, '*']);
/** A host without an address has an empty one. */
const address = z.union([z.literal(''), text(512)]);
const scope = { purposeId: z.union([purposeId, z.literal('*')]).exactOptional(), channel: channel.exactOptional() };
const one = { purposeId, channel: channel.exactOptional() };

const measure: z.ZodType<Measure> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('stopped'), ...scope, reason }),
  z.strictObject({ kind: z.literal('suppressed'), ...scope, reason }),
  z.strictObject({ kind: z.literal('lifted'), ...scope, reason }),
  z.strictObject({ kind: z.literal('invalidated'), ...one, from: instant.exactOptional(), reason }),
  z.strictObject({ kind: z.literal('restricted'), reason }),
  z.strictObject({ kind: z.literal('released'), reason }),
  z.strictObject({ kind: z.literal('requested'), ...one, reason: reason.exactOptional() }),
  z.strictObject({
    kind: z.literal('contact_point_changed'),
    channel: z.enum(channels),
    from: address,
    to: address,
    meaning: z.enum(['typing_error', 'new_address', 'never_theirs']).exactOptional(),
  }),
]);

/** What a call to `measure` brings: strict, as an entry of a kind that nobody can read would shut the gate for good. */
export const measuresSchema = z.strictObject({ id: callId, measures: z.array(measure).min(1).max(100) });
