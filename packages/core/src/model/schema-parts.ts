import * as z from 'zod';
import { parseInstant } from '../canonical/instant.js';
import { isWellFormed } from '../canonical/well-formed.js';

/** The parts that the schemas of what comes in have in common. The messages are codes of ours. */
export const text = (most: number) => z.string().min(1).max(most).refine(isWellFormed, { message: 'lone_surrogate' });
export const instant = z.string().refine((value) => parseInstant(value) !== undefined, { message: 'bad_instant' });
/** Of a submission, a presentation or a list of measures: 22 or more characters of base64url. */
export const callId = z.string().regex(/^[A-Za-z0-9_-]{22,86}$/);
const name = z.string().regex(/^[a-z][a-z0-9_-]{0,63}$/);
export const purposeId = name;
/** Of a system that holds data, a set of it, or one that was told. */
export const systemName = name;
