import * as z from 'zod';
import { channels } from '../../model/channel.js';
import { callId, purposeId, text } from '../../model/schema-parts.js';

/** What is the same for everybody of a sending: strict, as it is written into every log. */
export const contactedSchema = z.strictObject({
  id: callId,
  purposeId,
  channel: z.enum(channels),
  campaign: z.strictObject({ system: text(200), object: text(200), id: text(200) }).exactOptional(),
});
