import { canonicalJson } from '../canonical/canonical-json.js';
import type { Finding } from '../errors/finding.js';
import { isConsentError } from '../errors/is-consent-error.js';
import type { PolicyInput } from '../model/policy.js';
import { policySchema } from '../model/policy.schema.js';
import { checkPolicy } from '../rule/check-policy.js';
import { consistencyFindings } from './consistency-findings.js';
import { shapeFindings } from './shape-findings.js';

export interface PolicyReading {
  /** A plain copy of its own; absent if its shape is wrong. */
  readonly policy?: PolicyInput;
  readonly findings: readonly Finding[];
}

/** A copy that shares nothing with the host's object; members that are `undefined` are left out, as they are in stored text. */
function plainCopy(data: unknown): { readonly copy?: unknown; readonly findings: readonly Finding[] } {
  try {
    const text = canonicalJson(data);
    if (text.includes('"__proto__":')) {
      return { findings: [{ code: 'forbidden_key', severity: 'error', path: '', params: { field: '__proto__' } }] };
    }
    return { copy: JSON.parse(text), findings: [] };
  } catch (error) {
    if (isConsentError(error)) return { findings: error.findings };
    throw error;
  }
}

const isPurposeIssue = (path: readonly PropertyKey[]): boolean => path[0] === 'purposes' && typeof path[1] === 'number';

/**
 * The rule can judge every purpose whose own shape is right, so that one reading names as much as it can.
 * The others become holes: array methods skip those, and the indexes in paths stay right.
 */
function soundPart(
  copy: unknown,
  broken: readonly { readonly path: readonly PropertyKey[] }[],
): PolicyInput | undefined {
  if (typeof copy !== 'object' || copy === null || !broken.every(({ path }) => isPurposeIssue(path))) return undefined;
  const purposes: unknown = Reflect.get(copy, 'purposes');
  if (!Array.isArray(purposes)) return undefined;
  const kept: unknown[] = [...purposes];
  for (const { path } of broken) delete kept[Number(path[1])];
  return { ...copy, purposes: kept } as unknown as PolicyInput; // every part with a broken shape was taken out
}

/** Reads anything as a policy and collects every finding: faults of form, of consistency and of the rule. Never throws for what it finds. */
export function readPolicy(data: unknown): PolicyReading {
  const { copy, findings } = plainCopy(data);
  if (findings.length > 0) return { findings };
  const parsed = policySchema.safeParse(copy, { reportInput: true });
  if (parsed.success) {
    return { policy: parsed.data, findings: [...consistencyFindings(parsed.data), ...checkPolicy(parsed.data)] };
  }
  const { issues } = parsed.error;
  const sound = soundPart(
    copy,
    issues.filter(({ code }) => code !== 'unrecognized_keys'),
  );
  return { findings: [...shapeFindings(issues, copy), ...(sound ? checkPolicy(sound) : [])] };
}
