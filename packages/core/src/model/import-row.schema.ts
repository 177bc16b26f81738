import * as z from 'zod';
import { channels } from './channel.js';
import { foreignWords } from './foreign-statement.js';
import type { ImportBatch } from './import-row.js';
import { methods } from './method.js';
import { purposeId, text } from './schema-parts.js';
import { sourceSchema } from './source.schema.js';

export const importBatchSchema: z.ZodType<ImportBatch> = z.strictObject({
  id: purposeId,
  system: text(64),
  attestation: z
    .strictObject({
      reason: text(2000).refine((said) => said.trim() !== '', { message: 'blank' }),
      sampleSize: z.int().min(1).max(1_000_000_000),
    })
    .exactOptional(),
});

/** A fact beside the answer: one that cannot be read is not there, and keeps no refusal out. */
const fact = <T>(schema: z.ZodType<T>) => schema.optional().catch(undefined);

export const importStatementSchema = z.object({
  purposeId,
  channel: z.enum([...channels, '*']),
  says: z.enum(foreignWords),
  at: fact(text(64)),
  confirmedAt: fact(text(64)),
  until: fact(text(64)),
  text: fact(text(20_000)),
  source: fact(text(2000)),
  recordId: fact(text(256)),
  method: fact(z.enum(methods)),
  legacyText: fact(purposeId),
  bundled: fact(z.literal(true)),
});

export const importRowSchema = z.object({
  number: z.int().min(1),
  subjectId: z.string(),
  recordId: fact(text(256)),
  fault: fact(text(64)),
  contactPoints: fact(z.partialRecord(z.enum(channels), text(320))),
  source: fact(sourceSchema),
  statements: z.array(z.unknown()).max(200),
});
