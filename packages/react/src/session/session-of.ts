import type { Control, FieldValues } from 'react-hook-form';
import { type ConsentSession, createConsentSession } from './consent-session.js';

const sessions = new WeakMap<object, Map<string, ConsentSession>>();

/** The session of a form's field. Whoever asks with the same control and name gets the same one, in whatever order they render. */
export function sessionOf<Values extends FieldValues, Context, Output>(
  control: Control<Values, Context, Output>,
  name: string,
): ConsentSession {
  const own = sessions.get(control) ?? new Map<string, ConsentSession>();
  sessions.set(control, own);
  // The field is ours alone and stands in no host's type, so the host's values don't matter here.
  const session = own.get(name) ?? createConsentSession(control as unknown as Control<FieldValues>, name);
  own.set(name, session);
  return session;
}
