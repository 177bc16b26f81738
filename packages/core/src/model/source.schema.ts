import * as z from 'zod';
import { text } from './schema-parts.js';
import type { Source } from './source.js';

export const sourceParts = { system: text(128), object: text(128), id: text(256) };

export const sourceSchema: z.ZodType<Source> = z.strictObject(sourceParts);
