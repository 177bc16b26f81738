import { errorShape } from './error-shape.js';

const overtaken: ReadonlySet<unknown> = new Set(['closed', 'wrong_step']);

/** Whether something was refused because of what was done since it was last read. */
export const isOvertaken = (error: unknown): boolean => overtaken.has(errorShape(error).code);
