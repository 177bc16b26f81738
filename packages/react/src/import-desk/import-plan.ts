import type { Channel, ForeignWord, Method } from '@unticked/core';
import type { DateReading } from '@unticked/core/exchange';

/** What one column answers, as it is being said. Names of columns; `''` is none. */
export interface AnswerPlan {
  readonly id: number;
  readonly column: string;
  /** Purpose and channel, as `news email`. */
  readonly cell: string;
  readonly values: Readonly<Record<string, ForeignWord | ''>>;
  readonly date: string;
  readonly confirmed: string;
  readonly text: string;
  readonly legacyText: string;
  readonly method: Method | '';
}

/** All that is said of a file before it is checked. */
export interface ImportPlan {
  readonly batchId: string;
  readonly system: string;
  /** Name of a known system; `''` is none of them. */
  readonly known: string;
  readonly subjectId: string;
  readonly recordId: string;
  /** The column with the id of what a row came from, and what that is. */
  readonly sourceColumn: string;
  readonly sourceObject: string;
  readonly dates: DateReading;
  readonly points: Readonly<Partial<Record<Channel, string>>>;
  readonly answers: readonly AnswerPlan[];
  /** Of a known system, which of its fields or keys stands for which cell; of a published format, which of its purposes. */
  readonly fields: Readonly<Record<string, string>>;
  /** Of a published format: our own number, by the person's name in the file. @default the same */
  readonly persons: Readonly<Record<string, string>>;
  /** Of a published format: whether a time without a zone is believed. */
  readonly timesWithoutZone: 'utc' | '';
  readonly legacyText: string;
  readonly method: Method | '';
  readonly attestReason: string;
  readonly attestSample: string;
}

export const emptyAnswer = (id: number): AnswerPlan => ({
  id,
  column: '',
  cell: '',
  values: {},
  date: '',
  confirmed: '',
  text: '',
  legacyText: '',
  method: '',
});

export const emptyPlan = (zone: string): ImportPlan => ({
  batchId: '',
  system: '',
  known: '',
  subjectId: '',
  recordId: '',
  sourceColumn: '',
  sourceObject: 'campaign',
  dates: { format: 'y-m-d', zone },
  points: {},
  answers: [emptyAnswer(1)],
  fields: {},
  persons: {},
  timesWithoutZone: '',
  legacyText: '',
  method: '',
  attestReason: '',
  attestSample: '',
});

const name = /^[a-z][a-z0-9_-]{0,63}$/;

export type Missing = 'file' | 'names' | 'person' | 'answers' | 'purposes' | 'attest';

const isSaid = ({ column, cell, values }: AnswerPlan): boolean =>
  column !== '' && cell !== '' && Object.values(values).some((word) => word !== '');

/** What is still to be said before the file can be checked; `undefined` if nothing is. */
export function missingIn(plan: ImportPlan, file: 'none' | 'table' | 'standard'): Missing | undefined {
  if (file === 'none') return 'file';
  if (!name.test(plan.batchId) || !name.test(plan.system)) return 'names';
  const isChosen = Object.values(plan.fields).some((cell) => cell !== '');
  if (file === 'standard') {
    if (!isChosen) return 'purposes';
  } else {
    if (plan.subjectId === '') return 'person';
    if (!(plan.known === '' ? plan.answers.some(isSaid) : isChosen)) return 'answers';
  }
  const sample = Number(plan.attestSample);
  if (plan.attestReason.trim() !== '' && !(Number.isInteger(sample) && sample > 0)) return 'attest';
  return undefined;
}

/** A name for the import out of that of its file. */
export function nameOf(file: string): string {
  const bare = file
    .toLowerCase()
    .replace(/\.[a-z]+$/, '')
    .replace(/[^a-z0-9_-]+/g, '-');
  return bare.replace(/^[^a-z]+/, '').slice(0, 64);
}
