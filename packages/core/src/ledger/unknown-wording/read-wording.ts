import type * as z from 'zod';
import { ConsentError } from '../../errors/consent-error.js';
import { assertSubjectId } from '../../model/subject-id.js';
import { readInput } from '../read-input.js';
import type { Session } from '../session.js';

/** @throws `forbidden` to all but staff; `invalid` with every fault */
export function readWording<Input extends { readonly subjectId: string }>(
  { actor }: Session,
  schema: z.ZodType<Input>,
  input: Input,
): Input {
  if (actor.type !== 'staff') throw new ConsentError('forbidden');
  const read = readInput(input, schema);
  assertSubjectId(read.subjectId);
  return read;
}
