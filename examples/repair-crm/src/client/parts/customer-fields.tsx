import type { FieldErrors, UseFormRegister } from 'react-hook-form';
import type { CustomerInput } from '../../shared/customer-input.js';
import { customerWords } from '../words/customer-words.js';
import { useFieldError } from '../words/use-field-error.js';
import { useWords } from '../words/use-words.js';
import { Field } from './field.js';
import { SelectField } from './select-field.js';

export interface CustomerFieldsProps {
  readonly register: UseFormRegister<CustomerInput>;
  readonly errors: FieldErrors<CustomerInput>;
}

/** What the shop writes down about a person. */
export function CustomerFields({ register, errors }: CustomerFieldsProps) {
  const { fields, countries, languages, bornHint } = useWords(customerWords);
  const errorOf = useFieldError();
  const line = (name: keyof CustomerInput) => ({
    label: fields[name],
    field: register(name),
    error: errorOf(name, errors[name]),
    // Another customer's address, offered by the browser, is worse than none.
    autoComplete: 'off',
  });
  return (
    <div className="fields">
      <Field {...line('name')} />
      <Field {...line('street')} />
      <div className="pair narrow-first">
        <Field {...line('postcode')} inputMode="numeric" />
        <Field {...line('city')} />
      </div>
      <div className="pair">
        <Field {...line('phone')} type="tel" />
        <Field {...line('email')} type="email" />
      </div>
      <Field {...line('born')} type="date" />
      <p className="meta">{bornHint}</p>
      <div className="pair">
        <SelectField label={fields.country} field={register('country')} options={countries} />
        <SelectField label={fields.language} field={register('language')} options={languages} />
      </div>
    </div>
  );
}
