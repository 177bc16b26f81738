import { type FieldErrors, type FieldValues, get, type Resolver, type ResolverResult, set } from 'react-hook-form';
import { ConsentDraft } from '../session/consent-draft.js';
import { hostOf } from '../session/register-virtual-field.js';

/** A copy without our fields, wherever they stand. */
function withoutDrafts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDrafts);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const kept = Object.entries(value).filter(([, member]) => !(member instanceof ConsentDraft));
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutDrafts(member)]));
}

/**
 * Lets a form with a consent field keep its own resolver, strict schemas too: the field is taken out before the resolver
 * sees the values, and information that must be ticked as read still holds the save up (UO-F05). No consent ever does.
 * A form without a resolver needs nothing: the field validates itself there.
 */
export function withConsent<Values extends FieldValues, Context = unknown, Output = Values>(
  resolver: Resolver<Values, Context, Output>,
): Resolver<Values, Context, Output> {
  return async (values, context, options) => {
    const plain = withoutDrafts(values) as Values; // what the app's own type says: ours stands in no host's type
    const result = await resolver(plain, context, options);
    const errors: FieldErrors = { ...result.errors };
    let held = false;
    for (const name of options.names ?? []) {
      const problem = hostOf(get(options.fields, `${name}.validate`))?.problems()[0];
      if (!problem) continue;
      held = true;
      set(errors, name, { type: 'consent', message: problem.message, ref: get(options.fields, `${name}.ref`) });
    }
    return held ? ({ values: {}, errors } as ResolverResult<Values, Output>) : result; // the shape of a failed result
  };
}
