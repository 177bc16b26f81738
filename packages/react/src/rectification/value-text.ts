import type { HeldValue } from '@unticked/core';
import type { Format } from '../anatomy/use-format.js';

/** A value as staff read it. @param missing the word for none */
export function valueText(value: HeldValue, missing: string, format: Format): string {
  if (value === null || value === '') return missing;
  return typeof value === 'object' ? format.list(value) : String(value);
}
