import type * as z from 'zod';
import type { Finding } from '../errors/finding.js';
import { pointer } from '../rule/pointer.js';

type Issue = z.core.$ZodIssue;

/** A field that a rule asks for is named by the rule when it is missing, so that the reader learns why it is needed. */
const rules: Readonly<Record<string, string>> = {
  title: 'UO-P01',
  text: 'UO-P01',
  controllers: 'UO-P05',
  withdrawal: 'UO-P13',
  objection: 'UO-P13',
};

const error = (code: string, path: string, params: Finding['params'] = {}): Finding => ({
  code,
  severity: 'error',
  path,
  params,
});

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

function missing(path: readonly PropertyKey[]): Finding {
  const field = String(path.at(-1) ?? '');
  const ofPurpose = path.length === 3 && path[0] === 'purposes';
  const rule = (ofPurpose || path.length === 1) && Object.hasOwn(rules, field) ? rules[field] : undefined;
  return error(rule ?? 'missing_field', pointer(...path), { field });
}

const bounds = ({ minimum, maximum }: { minimum?: number | bigint; maximum?: number | bigint }): Finding['params'] =>
  minimum === undefined ? { maximum: Number(maximum) } : { minimum: Number(minimum) };

function findingsOf(issue: Issue, data: unknown): readonly Finding[] {
  const path = pointer(...issue.path);
  const value = valueAt(data, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => error('unknown_field', pointer(...issue.path, key), { field: key }));
  }
  if (value === undefined && issue.code !== 'custom') return [missing(issue.path)];
  switch (issue.code) {
    case 'invalid_type':
      return [error('wrong_type', path, { expected: issue.expected, received: typeOf(value) })];
    case 'invalid_value':
      return [error('wrong_value', path, { allowed: issue.values.map(String).join(', ') })];
    case 'invalid_union':
      return [error('wrong_value', path, { allowed: 'consent, information, opt_out' })];
    case 'too_small':
      return [error('too_small', path, bounds(issue))];
    case 'too_big':
      return [error('too_long', path, bounds(issue))];
    case 'custom':
      return [error(typeof issue.params?.code === 'string' ? issue.params.code : 'wrong_value', path)];
    default:
      return [error('wrong_value', path)];
  }
}

/** What a schema found, as findings of ours with JSON pointers. */
export const shapeFindings = (issues: readonly Issue[], data: unknown): readonly Finding[] =>
  issues.flatMap((issue) => findingsOf(issue, data));
