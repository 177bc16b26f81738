import type { StandardReading } from '@unticked/core/exchange';

/** The persons of a file as it names them, each once; `''` is one whom it does not name. */
export const personsIn = ({ records }: StandardReading): readonly string[] => [
  ...new Set(records.map(({ subjectId = '' }) => subjectId)),
];
