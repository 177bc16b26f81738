import type { Finding } from '../errors/finding.js';
import type { RuleCode } from './finding-code.js';

/** What a check is handed. */
export type Inspects = 'policy' | 'form' | 'submission' | 'record' | 'transition';

/** Where a check fails. Code and severity come from the check itself, unless the severity depends on the case. */
export interface Hit {
  readonly path: string;
  readonly params?: Finding['params'];
  readonly severity?: Finding['severity'];
}

interface CheckFacts {
  /** `UO-P08` */
  readonly code: RuleCode;
  /** In two to five words, what is wrong. */
  readonly title: string;
  readonly severity: Finding['severity'];
  readonly inspects: Inspects;
  /** Where it is run, in the words of the public functions. */
  readonly enforced: string;
  readonly sources: readonly string[];
}

/** One rule of the unbundled opt-in. */
export interface Check<Input> extends CheckFacts {
  /** Pure: it is given all it looks at, never fetches and never throws for what it finds. */
  readonly check: (input: Input) => readonly Finding[];
}

/** Makes a check of its facts and of the places where it fails. */
export function defineCheck<Input>(
  definition: CheckFacts & { readonly check: (input: Input) => readonly Hit[] },
): Check<Input> {
  const { check, ...facts } = definition;
  const { code, severity } = facts;
  return Object.freeze({
    ...facts,
    check: (input: Input): readonly Finding[] =>
      check(input).map((hit) => ({
        code,
        severity: hit.severity ?? severity,
        path: hit.path,
        params: hit.params ?? {},
      })),
  });
}
