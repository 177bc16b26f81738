import type { UseFormRegisterReturn } from 'react-hook-form';

export interface SelectFieldProps {
  readonly label: string;
  readonly field: UseFormRegisterReturn;
  /** Words by value. */
  readonly options: Readonly<Record<string, string>>;
}

/** One of a few. */
export function SelectField({ label, field, options }: SelectFieldProps) {
  const id = `field-${field.name}`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select {...field} id={id}>
        {Object.entries(options).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
