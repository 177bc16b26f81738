import type * as z from 'zod';
import { ConsentError } from '../../errors/consent-error.js';
import { findingsOfIssues } from '../../model/findings-of-issues.js';
import { assertSubjectId } from '../../model/subject-id.js';
import type { Session } from '../session.js';

/** @throws `forbidden` to all but staff; `invalid` with every fault */
export function readWording<Input extends { readonly subjectId: string }>(
  { actor }: Session,
  schema: z.ZodType<Input>,
  input: Input,
): Input {
  if (actor.type !== 'staff') throw new ConsentError('forbidden');
  const read = schema.safeParse(input, { reportInput: true });
  if (!read.success) {
    const findings = findingsOfIssues(read.error);
    throw new ConsentError('invalid', { path: findings[0]?.path ?? '', findings });
  }
  assertSubjectId(read.data.subjectId);
  return read.data;
}
