import type { FieldValues, Resolver } from 'react-hook-form';
import { guardResolver } from '../session/guard-resolver.js';

/**
 * Lets a form with a consent field keep its own resolver, strict schemas too: the field is taken out before the resolver
 * sees the values, and information that must be ticked as read still holds the save up (UO-F05). No consent ever does.
 * Without it the form is guarded when it is submitted, and only then; a form without a resolver needs nothing.
 */
export const withConsent = <Values extends FieldValues, Context = unknown, Output = Values>(
  resolver: Resolver<Values, Context, Output>,
): Resolver<Values, Context, Output> => guardResolver(resolver);
