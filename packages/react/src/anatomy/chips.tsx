import type { Ref } from 'react';
import { Remark } from './remark.js';

export interface ChipsProps<Value extends string> {
  /** Unique in the page. */
  readonly name: string;
  readonly legend: string;
  readonly options: readonly (readonly [Value, string])[];
  /** Nothing is chosen unless somebody or the host chose it. */
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value, event: Event) => void;
  /** What is still to be done here. */
  readonly problem?: string | undefined;
  /** The one to focus. */
  readonly focusRef?: Ref<HTMLInputElement>;
}

/**
 * One of several ways: radio buttons that look like what they are. They belong to no form, so that they are neither sent nor
 * reset with the app's own fields.
 *
 * `data-unticked="chips"`, `data-error`; in it `data-unticked="chip"`.
 */
export function Chips<Value extends string>(props: ChipsProps<Value>) {
  const { name, legend, options, chosen, onChoose, problem, focusRef } = props;
  const [first] = options;
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${name}-legend`}
      aria-describedby={problem && `${name}-error`}
      aria-invalid={problem ? true : undefined}
      data-unticked="chips"
      data-error={problem ? true : undefined}
    >
      <strong id={`${name}-legend`}>{legend}</strong>
      {options.map(([value, label]) => (
        <label key={value} data-unticked="chip">
          <input
            ref={value === (chosen ?? first?.[0]) ? focusRef : undefined}
            type="radio"
            autoComplete="off"
            form=""
            name={name}
            checked={value === chosen}
            onChange={({ nativeEvent }) => onChoose(value, nativeEvent)}
          />
          <span>{label}</span>
        </label>
      ))}
      {problem && (
        <Remark kind="error" id={`${name}-error`}>
          {problem}
        </Remark>
      )}
    </div>
  );
}
