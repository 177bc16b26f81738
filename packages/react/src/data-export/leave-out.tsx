import { useId } from 'react';
import { Remark } from '../anatomy/remark.js';

export interface LeaveOutProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string | undefined }[];
  readonly out: ReadonlySet<Value>;
  readonly disabled: boolean;
  /** What is to be done where all of it is left out. */
  readonly missing: string;
  readonly onChange: (out: ReadonlySet<Value>) => void;
}

/** What it goes without: no box of this project is ticked before somebody ticks it. `data-unticked="export-choice"`, `data-error`. */
export function LeaveOut<Value extends string>(props: LeaveOutProps<Value>) {
  const { legend, options, out, disabled, missing, onChange } = props;
  const id = useId();
  const isNothing = options.every(({ value }) => out.has(value));
  return (
    <fieldset
      data-unticked="export-choice"
      data-error={isNothing ? true : undefined}
      aria-describedby={isNothing ? `${id}-error` : undefined}
    >
      <legend>{legend}</legend>
      {options.map(({ value, label, lang }) => (
        <label key={value}>
          <input
            type="checkbox"
            form=""
            autoComplete="off"
            checked={out.has(value)}
            disabled={disabled}
            onChange={({ currentTarget }) => {
              const next = new Set(out);
              if (currentTarget.checked) next.add(value);
              else next.delete(value);
              onChange(next);
            }}
          />
          <span lang={lang}>{label}</span>
        </label>
      ))}
      {isNothing && (
        <Remark kind="error" id={`${id}-error`}>
          {missing}
        </Remark>
      )}
    </fieldset>
  );
}
