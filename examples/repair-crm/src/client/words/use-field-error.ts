import type { FieldError } from 'react-hook-form';
import { customerWords } from './customer-words.js';
import { useWords } from './use-words.js';

/** What is wrong with a field, in words; the schema only names it. */
export function useFieldError(): (name: string, error: FieldError | undefined) => string | undefined {
  const { errors } = useWords(customerWords);
  return (name, error) => {
    switch (error?.message) {
      case undefined:
        return undefined;
      case 'missing':
        return name === 'device' ? errors.missing.device : errors.missing.name;
      case 'too_long':
        return errors.too_long;
      case 'no_email':
        return errors.no_email;
      case 'no_birthday':
        return errors.no_birthday;
      case 'no_phone':
        return errors.no_phone;
      default:
        return errors.other;
    }
  };
}
