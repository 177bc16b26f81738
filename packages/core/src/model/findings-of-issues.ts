import type * as z from 'zod';
import type { Finding } from '../errors/finding.js';
import { pointer } from '../errors/pointer.js';

const found = (code: string, path: readonly PropertyKey[], params: Finding['params'] = {}): Finding => ({
  code,
  severity: 'error',
  path: pointer(...path),
  params,
});

type Issue = z.core.$ZodIssue;

/** A code of ours for what the schema library says: its own words may change, and can hold what was entered. */
function findingsOf(issue: Issue): readonly Finding[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => found('unknown_field', [...issue.path, key]));
    case 'invalid_type':
      return [
        found(issue.input === undefined ? 'missing_field' : 'wrong_type', issue.path, { expected: issue.expected }),
      ];
    case 'too_big':
      return [found('too_long', issue.path, { limit: Number(issue.maximum) })];
    case 'too_small':
      return [found('too_short', issue.path, { limit: Number(issue.minimum) })];
    case 'invalid_value':
      return [found('unknown_value', issue.path, { expected: issue.values.join(', ') })];
    case 'custom':
      return [found(issue.message, issue.path)];
    case 'invalid_key':
      return [found('bad_key', issue.path)];
    default:
      return [found('bad_format', issue.path)];
  }
}

/** What a schema found wrong, as findings with JSON pointers. */
export const findingsOfIssues = (error: z.ZodError): readonly Finding[] => error.issues.flatMap(findingsOf);
