import * as z from 'zod';
import { text } from './schema-parts.js';
import { sourceParts } from './source.schema.js';
import type { SourceQuestion } from './source-question.js';

/** How many persons one page holds: each of their logs is read. */
export const MOST_PERSONS = 100;

const count = z.number().int().positive();

export const sourceQuestionSchema: z.ZodType<SourceQuestion> = z.strictObject({
  ...sourceParts,
  before: count.exactOptional(),
  limit: count.max(MOST_PERSONS).exactOptional(),
  locale: text(35).exactOptional(),
});
