import * as z from 'zod';
import type { ExportedConsents } from './person-export.js';

const entry = z.strictObject({
  event: z.json(),
  hash: z.string(),
  envelope: z.json().exactOptional(),
  personal: z.json().exactOptional(),
});

/** The frame of `consents.json`; what is in it is judged by its hashes. */
export const exportedConsentsSchema = z.strictObject({
  format: z.literal('unticked/consents/v1'),
  logs: z.array(z.strictObject({ subject: z.string(), entries: z.array(entry) })).min(1),
  documents: z.array(z.strictObject({ hash: z.string(), kind: z.enum(['notice', 'policy']), body: z.json() })),
}) satisfies z.ZodType<ExportedConsents>;
