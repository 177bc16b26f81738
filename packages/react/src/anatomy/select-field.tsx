import { useId } from 'react';
import { Remark } from './remark.js';

export interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  /** Values with their words. */
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
  /** What is still to be done here. */
  readonly problem?: string | undefined;
}

/** One of many, by name: a native select that belongs to no form of the host's. `data-unticked="field"`, `data-error`. */
export function SelectField({ label, value, options, onChange, problem }: SelectFieldProps) {
  const id = useId();
  return (
    <div data-unticked="field" data-error={problem ? true : undefined}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        form=""
        autoComplete="off"
        value={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem && `${id}-error`}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
      {problem && (
        <Remark kind="error" id={`${id}-error`}>
          {problem}
        </Remark>
      )}
    </div>
  );
}
