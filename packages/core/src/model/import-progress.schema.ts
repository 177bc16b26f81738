import * as z from 'zod';
import { type ImportNote, importStates } from './import-progress.js';
import { purposeId, text } from './schema-parts.js';

const count = z.int().nonnegative();

export const importNoteSchema: z.ZodType<ImportNote> = z.strictObject({
  batch: purposeId,
  state: z.enum(importStates),
  file: text(255),
  rows: count,
  total: count,
});
