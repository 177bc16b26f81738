import { canonicalJson } from '../canonical/canonical-json.js';
import { ConsentError } from '../errors/consent-error.js';
import type { PolicyInput } from '../model/policy.js';
import { policySchema } from '../model/policy.schema.js';
import { shapeFindings } from './shape-findings.js';

/** UTF-16 units of canonical JSON. */
const MOST = 400_000;
/** A value that is not good yet is what a draft is for; a member of a wrong type, missing or not known is no draft of a policy. */
const unfinished: ReadonlySet<string> = new Set(['custom', 'too_small', 'too_big']);

/**
 * Reads data as a draft: a copy of its own with the shape of a policy, whatever the rule says of its values.
 * @throws `invalid_policy` for another shape; `too_large`
 */
export function readDraft(data: unknown): PolicyInput {
  const body = canonicalJson(data);
  if (body.length > MOST) throw new ConsentError('too_large', { path: '/policy', params: { limit: MOST } });
  const copy: unknown = JSON.parse(body);
  const { error } = policySchema.safeParse(copy, { reportInput: true });
  const issues = error?.issues.filter(({ code }) => !unfinished.has(code)) ?? [];
  const isHostile = body.includes('"__proto__":');
  if (issues.length > 0 || isHostile)
    throw new ConsentError('invalid_policy', { path: '/policy', findings: shapeFindings(issues, copy) });
  return copy as PolicyInput; // every member has the schema's type
}
