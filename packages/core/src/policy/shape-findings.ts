import * as z from 'zod';
import type { Finding } from '../errors/finding.js';
import { pointer } from '../errors/pointer.js';
import { findingsOfIssues } from '../model/findings-of-issues.js';

/** A field that a rule asks for is named by the rule when it is missing, so that the reader learns why it is needed. */
const rules: Readonly<Record<string, string>> = {
  title: 'UO-P01',
  text: 'UO-P01',
  controllers: 'UO-P05',
  withdrawal: 'UO-P13',
  objection: 'UO-P13',
};

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );

function missing(path: readonly PropertyKey[]): Finding {
  const field = String(path.at(-1) ?? '');
  const ofPurpose = path.length === 3 && path[0] === 'purposes';
  const topLevel = path.length === 1 && field === 'controllers';
  const rule = (ofPurpose || topLevel) && Object.hasOwn(rules, field) ? rules[field] : undefined;
  return { code: rule ?? 'missing_field', severity: 'error', path: pointer(...path), params: { field } };
}

/** What the schema found in a policy, as findings of ours with JSON pointers. */
export function shapeFindings(issues: readonly z.core.$ZodIssue[], data: unknown): readonly Finding[] {
  return issues.flatMap((issue): readonly Finding[] => {
    const reads = issue.code !== 'unrecognized_keys' && issue.code !== 'custom';
    if (reads && valueAt(data, issue.path) === undefined) return [missing(issue.path)];
    if (issue.code !== 'invalid_union') return findingsOfIssues(new z.ZodError([issue]));
    const params = { expected: 'consent, information, opt_out' };
    return [{ code: 'unknown_value', severity: 'error', path: pointer(...issue.path), params }];
  });
}
