import type { ComponentPropsWithoutRef } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { Icon } from './icon.js';

export interface FieldProps extends ComponentPropsWithoutRef<'input'> {
  readonly label: string;
  readonly error: string | undefined;
  readonly field: UseFormRegisterReturn;
}

/** A line to type in. What is wrong with it stands at it, in words. */
export function Field({ label, error, field, ...props }: FieldProps) {
  const id = `field-${field.name}`;
  const errorId = `${id}-error`;
  return (
    <div className="field" data-invalid={error !== undefined || undefined}>
      <label htmlFor={id}>{label}</label>
      {error !== undefined && (
        <p className="error" id={errorId}>
          <Icon name="warn" />
          {error}
        </p>
      )}
      <input
        {...props}
        {...field}
        id={id}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : errorId}
      />
    </div>
  );
}
