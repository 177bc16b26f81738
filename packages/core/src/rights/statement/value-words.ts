import type { DataSet } from '../../model/data-source.js';
import type { LocalizedText } from '../../model/localized-text.js';

/** What a value of a set is called, where its system says so. */
export function valueWords(
  { values }: Pick<DataSet, 'values'>,
  column: string,
  value: string,
): LocalizedText | undefined {
  const named = values && Object.hasOwn(values, column) ? values[column] : undefined;
  return named && Object.hasOwn(named, value) ? named[value] : undefined;
}
