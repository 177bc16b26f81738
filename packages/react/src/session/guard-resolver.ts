import { type FieldErrors, type FieldValues, get, type Resolver, type ResolverResult, set } from 'react-hook-form';
import { ConsentDraft } from './consent-draft.js';
import { hostOf } from './field-hosts.js';

const guarded = new WeakSet<object>();

/** A copy without our fields, wherever they stand. */
function withoutDrafts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDrafts);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const kept = Object.entries(value).filter(([, member]) => !(member instanceof ConsentDraft));
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutDrafts(member)]));
}

/**
 * The app's own resolver, which sees no consent field, and with it what our fields need: the form library asks no field
 * where there is a resolver.
 */
export function guardResolver<Values extends FieldValues, Context, Output>(
  resolver: Resolver<Values, Context, Output>,
): Resolver<Values, Context, Output> {
  if (guarded.has(resolver)) return resolver;
  const guard: Resolver<Values, Context, Output> = async (values, context, options) => {
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
  guarded.add(guard);
  return guard;
}
