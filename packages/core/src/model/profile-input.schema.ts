import * as z from 'zod';
import type { ProfileInput } from './profile-input.js';
import { callId, text } from './schema-parts.js';

const profile: z.ZodType<ProfileInput> = z.strictObject({
  system: text(128),
  object: text(128),
  id: text(256),
  label: text(200).exactOptional(),
});

/** What a call that links a profile, or takes the link away, brings. */
export const profileCallSchema = z.strictObject({ id: callId, profile });
