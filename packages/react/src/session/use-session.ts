import { useState } from 'react';
import type { Control, FieldValues } from 'react-hook-form';
import type { ConsentContextValue } from '../provider/consent-context.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import type { ConsentSession } from './consent-session.js';
import type { Participant } from './participant.js';
import { sessionOf } from './session-of.js';
import { useClientLayoutEffect } from './use-client-layout-effect.js';
import { useLatest } from './use-latest.js';

/** The form and the field that hooks and widgets share: the same two, the same answers. */
export interface ConsentField<Values extends FieldValues, Context, Output> {
  /** The app's own form. */
  readonly control: Control<Values, Context, Output>;
  /** A name that no field of the app's has. Its value is opaque; answers never lie in it. */
  readonly name: string;
}

export interface UsedSession {
  readonly session: ConsentSession;
  readonly consent: ConsentContextValue;
}

/** Joins a component to its session for as long as it is mounted. @param widget for the error where no provider is above */
export function useSession<Values extends FieldValues, Context, Output>(
  widget: string,
  { control, name }: ConsentField<Values, Context, Output>,
  { onFinding, ...role }: Omit<Participant, 'context'>,
): UsedSession {
  const consent = useConsentContext(widget);
  const session = sessionOf(control, name);
  const [seat] = useState(() => ({}));
  const findings = useLatest(onFinding);
  // By value: hosts write their lists of purposes in JSX.
  const said = JSON.stringify(role);

  useClientLayoutEffect(() => () => session.leave(seat), [session, seat]);
  useClientLayoutEffect(() => {
    const now: Omit<Participant, 'context' | 'onFinding'> = JSON.parse(said);
    session.join(seat, { ...now, context: consent, onFinding: (finding) => findings.current?.(finding) });
  }, [session, seat, consent, said, findings]);
  return { session, consent };
}
