import type {
  ConsentPurpose,
  InformationPurpose,
  OptOutPurpose,
  Policy,
  PolicyInput,
  Purpose,
} from '../model/policy.js';
import type { Unlawful } from '../model/unlawful.js';
import { parsePolicy } from './parse-policy.js';

/** A generic parameter switches the compiler's own check for unknown keys off; this brings it back, at every depth. */
type Exact<Given, Shape> = Given extends readonly unknown[]
  ? { readonly [I in keyof Given]: Exact<Given[I], Shape extends readonly (infer Element)[] ? Element : never> }
  : Given extends object
    ? {
        readonly [K in keyof Given]: K extends keyof Shape
          ? Exact<Given[K], NonNullable<Shape[K]>>
          : Unlawful<'unknown field: a policy has no such key here'>;
      }
    : Given;

// Kind by kind, so that a list of any purposes, as another policy has, is compared arm by arm.
type ExactPurpose<P> = P extends { readonly kind: 'consent' }
  ? Exact<P, ConsentPurpose>
  : P extends { readonly kind: 'information' }
    ? Exact<P, InformationPurpose>
    : Exact<P, OptOutPurpose>;

/**
 * Defines a policy in code. What the rule forbids does not compile, and the compiler's message says why.
 * The result is frozen and remembers the ids of its purposes: `Policy<'repair' | 'news'>`.
 * @throws `invalid_policy` with every finding of the policy checks (UO-P01 to UO-P15)
 */
export function definePolicy<const P extends Purpose>(
  input: Omit<PolicyInput, 'purposes'> & { readonly purposes: readonly (P & ExactPurpose<P>)[] },
): Policy<P['id']> {
  return parsePolicy(input) as Policy<P['id']>; // the ids are those of the input: parsing changes none
}
