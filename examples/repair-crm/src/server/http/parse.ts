import type * as z from 'zod';
import { problem } from './problem.js';

/** What a request said, or a problem that names the fields. */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  throw problem('invalid', {
    fields: Object.fromEntries(error.issues.map(({ path, message }) => [path.join('.'), message])),
  });
}
