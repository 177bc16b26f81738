import type * as z from 'zod';
import { ConsentError } from '../errors/consent-error.js';
import { findingsOfIssues } from '../model/findings-of-issues.js';

/** What was sent, checked. @throws `invalid` with the paths of what is wrong */
export function readInput<T>(input: unknown, schema: z.ZodType<T>): T {
  const { data, error } = schema.safeParse(input, { reportInput: true });
  if (error === undefined) return data;
  const findings = findingsOfIssues(error);
  throw new ConsentError('invalid', { path: findings[0]?.path ?? '', findings });
}
