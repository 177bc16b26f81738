import { ConsentError } from '../errors/consent-error.js';
import { pointerStep } from '../errors/pointer-step.js';
import { isWellFormed } from './well-formed.js';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Deeper data than this is refused before it is walked any further. */
export const MAX_DEPTH = 16;

const refuse = (path: string, why: string): never => {
  throw new ConsentError('invalid', { path, findings: [{ code: why, severity: 'error', path, params: {} }] });
};

function write(value: unknown, path: string, depth: number, surrogates: 'refuse' | 'escape'): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') {
    if (surrogates === 'refuse' && !isWellFormed(value)) refuse(path, 'lone_surrogate');
    return JSON.stringify(value);
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) refuse(path, 'not_finite');
    return JSON.stringify(value);
  }
  if (typeof value !== 'object') return refuse(path, 'not_json');
  if (depth >= MAX_DEPTH) refuse(path, 'too_deep');
  if (Array.isArray(value)) {
    const parts: string[] = [];
    for (let i = 0; i < value.length; i++) parts.push(write(value[i], `${path}/${i}`, depth + 1, surrogates));
    return `[${parts.join(',')}]`;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) refuse(path, 'not_json');
  const parts: string[] = [];
  // The default sort compares UTF-16 code units, which is the order RFC 8785 section 3.2.3 asks for.
  for (const key of Object.keys(value).sort()) {
    const member: unknown = Reflect.get(value, key);
    if (member === undefined) continue;
    parts.push(
      `${write(key, path, depth + 1, surrogates)}:${write(member, `${path}${pointerStep(key)}`, depth + 1, surrogates)}`,
    );
  }
  return `{${parts.join(',')}}`;
}

/**
 * Writes plain JSON data as RFC 8785 text. Members that are `undefined` are left out.
 * @param surrogates `'escape'` writes lone surrogates as `\udXXX`, for digests of input that will not be stored. @default 'refuse'
 * @throws `invalid` with the path of the first thing that is not JSON, not finite, not well-formed or too deep.
 */
export function canonicalJson(value: unknown, surrogates: 'refuse' | 'escape' = 'refuse'): string {
  return write(value, '', 0, surrogates);
}
