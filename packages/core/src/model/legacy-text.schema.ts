import * as z from 'zod';
import type { LegacyText } from './legacy-text.js';
import { instant, purposeId, text } from './schema-parts.js';

export const legacyTextSchema: z.ZodType<LegacyText> = z.strictObject({
  id: purposeId,
  purposeId,
  locale: text(35),
  text: text(20_000),
  medium: z.enum(['screen', 'script', 'printed']).exactOptional(),
  inUse: z.strictObject({ from: instant, until: instant.exactOptional() }),
});
