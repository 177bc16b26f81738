import { type ComponentPropsWithoutRef, useId } from 'react';
import { Remark } from './remark.js';

export interface TextAreaProps extends ComponentPropsWithoutRef<'textarea'> {
  readonly label: string;
  /** What is still to be done here. */
  readonly problem?: string | undefined;
}

/** A labelled field of several lines that belongs to no form of the host's. `data-unticked="field"`, `data-error`. */
export function TextArea({ label, problem, ...props }: TextAreaProps) {
  const id = useId();
  return (
    <div data-unticked="field" data-error={problem ? true : undefined}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        form=""
        rows={4}
        autoComplete="off"
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem && `${id}-error`}
        {...props}
      />
      {problem && (
        <Remark kind="error" id={`${id}-error`}>
          {problem}
        </Remark>
      )}
    </div>
  );
}
