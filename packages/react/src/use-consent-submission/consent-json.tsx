import { useRef } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useClientLayoutEffect } from '../session/use-client-layout-effect.js';
import { type ConsentField, useSession } from '../session/use-session.js';

export interface ConsentJsonProps<Values extends FieldValues, Context, Output>
  extends ConsentField<Values, Context, Output> {
  /** Name of the field in the request. @default `name` */
  readonly as?: string;
}

/**
 * A hidden field for forms that the browser sends: the submission as JSON. Empty until the moment it is sent, so that no
 * page ever carries an answer that nobody gave (UO-D01).
 */
export function ConsentJson<Values extends FieldValues, Context, Output>({
  control,
  name,
  as = name,
}: ConsentJsonProps<Values, Context, Output>) {
  const { session } = useSession('ConsentJson', { control, name }, {});
  const input = useRef<HTMLInputElement>(null);
  useClientLayoutEffect(() => {
    const form = input.current?.form;
    const fill = () => {
      if (input.current) input.current.value = session.view.get().form ? JSON.stringify(session.actions.take()) : '';
    };
    form?.addEventListener('submit', fill, true);
    return () => form?.removeEventListener('submit', fill, true);
  }, [session]);
  return <input ref={input} type="hidden" name={as} defaultValue="" />;
}
