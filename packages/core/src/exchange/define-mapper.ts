import type { CellStanding } from '../model/standing.js';
import type { AnswerInThree } from '../status/answer-in-three.js';
import { type FieldAnswer, fieldAnswers } from './field-answers.js';
import type { Lost } from './lost.js';
import type { ForeignFields, Mapper, MapperWriting, StandingCell, WritableMapper } from './mapper.js';
import { readSheet, type Sheet } from './sheet.js';

/** How one kind of record is written. */
interface WriteDefinition {
  /** The field that holds the answer, for what is lost in it. @default the key that the host chose by */
  readonly field?: string;
  /** Which keys of a choice this record knows. @default all */
  readonly keys?: readonly string[];
  /** What of a cell this record has a field for. */
  readonly keeps?: readonly ('date' | 'text')[];
  /** One record for one answer. */
  readonly record: (answer: FieldAnswer) => ForeignFields;
  /** All answers are fields of one record. @default one record for each */
  readonly joined?: true;
}

interface MapperDefinition {
  readonly system: string;
  readonly read: (sheet: Sheet) => void;
  readonly write?: WriteDefinition;
}

/** The one status that each of the three words stands for; any other was rounded to it. */
const exact: Readonly<Record<AnswerInThree, readonly CellStanding['status'][]>> = {
  agreed: ['given', 'informed', 'open'],
  refused: ['refused'],
  nothing_said: ['not_asked'],
};

function lostOf(field: string, { answer, cells, mixed }: FieldAnswer, keeps: readonly string[]): readonly Lost[] {
  const lost: Lost[] = cells.flatMap(({ status }) =>
    exact[answer].includes(status) ? [] : [{ field, why: 'no_such_value', value: status }],
  );
  if (mixed) lost.push({ field, why: 'no_channel', value: cells.map(({ channel }) => channel).join(', ') });
  const since = cells.find(({ since: at }) => at !== null)?.since;
  if (since && !keeps.includes('date')) lost.push({ field, why: 'no_date', value: since });
  if (cells.some(({ proof }) => proof?.policyVersion) && !keeps.includes('text')) lost.push({ field, why: 'no_text' });
  if (since) lost.push({ field, why: 'no_history' });
  return lost;
}

function writer({ field, keys, keeps = [], record, joined }: WriteDefinition): WritableMapper['write'] {
  return (cells: readonly StandingCell[], choice): MapperWriting => {
    const answers = fieldAnswers(cells, choice).filter(({ key }) => keys === undefined || keys.includes(key));
    const records = answers.map(record);
    const lost = answers.flatMap((answer) => lostOf(field ?? answer.key, answer, keeps));
    if (!joined) return { records, lost };
    return { records: records.length === 0 ? [] : [Object.assign({}, ...records) as ForeignFields], lost }; // all of them are fields
  };
}

/** Makes a mapper of how a record is read and, where it can be, written. A mapper for a system of one's own is made the same way. */
export function defineMapper(definition: MapperDefinition & { readonly write: WriteDefinition }): WritableMapper;
export function defineMapper(definition: MapperDefinition): Mapper;
export function defineMapper({ system, read, write }: MapperDefinition): Mapper {
  return Object.freeze({
    system,
    read: (record, choice) => readSheet(record, choice, read),
    ...(write === undefined ? {} : { write: writer(write) }),
  } satisfies Mapper);
}
