import type { Finding } from '../errors/finding.js';
import { pointer } from '../errors/pointer.js';
import type { ChannelKey } from '../model/channel.js';
import type { ForeignStatement, ForeignWord } from '../model/foreign-statement.js';
import { foreignInstant } from './foreign-instant.js';
import type { Lost, LostCode } from './lost.js';
import type { FieldChoice, MapperChoice, MapperReading } from './mapper.js';
import { type SaidBy, strictestStatements } from './strictest-statements.js';

/** What a field says besides the word itself. */
type Facts = { readonly [K in Exclude<keyof ForeignStatement, 'purposeId' | 'channel' | 'says'>]?: string | undefined };

/** One record of another system, asked field by field. Whatever does not fit is noted and reads as absent. */
export interface Sheet {
  /** The record has this field, if only empty. */
  has(field: string): boolean;
  /** There is nothing in it: `''`, `null`, or it is not there. */
  isEmpty(field: string): boolean;
  /** The host said which purpose this field stands for. */
  isChosen(key: string): boolean;
  /** Text that is there; `''` and `null` are absent, numbers are written out. */
  text(field: string): string | undefined;
  /** A yes-or-no field, also as 1, 0, `'1'`, `'0'`, `'true'`, `'false'`. */
  flag(field: string): boolean | undefined;
  /** A value of a closed set, looked up by code. */
  code<T>(field: string, table: Readonly<Record<string, T>>): T | undefined;
  /** Several codes in one field, each with what it stands for; carets around a code are dropped. */
  codes<T>(field: string, separator: string, table: Readonly<Record<string, T>>): readonly (readonly [string, T])[];
  instant(field: string): string | undefined;
  /**
   * Their field says this, about every purpose that the host chose for it.
   * @param key what the host chose by. @default the field's name
   */
  say(
    field: string,
    says: ForeignWord,
    facts?: Facts,
    on?: { readonly key?: string; readonly channel?: ChannelKey },
  ): void;
  lose(field: string, why: LostCode, value?: string): void;
}

const flags: Readonly<Record<string, boolean>> = { true: true, false: false, '1': true, '0': false };

const chosen = ({ fields }: MapperChoice, key: string): readonly FieldChoice[] => {
  const choice = Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (choice === undefined) return [];
  return 'purposeId' in choice ? [choice] : choice;
};

const isBlank = (value: unknown): value is undefined | null | '' =>
  value === undefined || value === null || value === '';

const present = (facts: Facts): Partial<ForeignStatement> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

/** Reads one record with what a mapper wants to know of it. */
export function readSheet(record: unknown, choice: MapperChoice, ask: (sheet: Sheet) => void): MapperReading {
  const faults: Finding[] = [];
  const lost: Lost[] = [];
  const said: SaidBy[] = [];
  const fault = (code: string, field: string, params: Finding['params']): undefined => {
    faults.push({ code, severity: 'warning', path: pointer(field), params });
  };
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    const params = { expected: 'object' };
    return { statements: [], lost, findings: [{ code: 'wrong_type', severity: 'error', path: '', params }] };
  }
  const members = new Map<string, unknown>(Object.entries(record));
  const lookUp = <T>(field: string, code: string, table: Readonly<Record<string, T>>): T | undefined =>
    Object.hasOwn(table, code)
      ? table[code]
      : fault('unknown_value', field, { expected: Object.keys(table).join(', ') });

  const sheet: Sheet = {
    has: (field) => members.has(field),
    isEmpty: (field) => isBlank(members.get(field)),
    isChosen: (key) => chosen(choice, key).length > 0,
    text: (field) => {
      const value = members.get(field);
      if (isBlank(value)) return undefined;
      if (typeof value === 'string') return value;
      return typeof value === 'number' ? String(value) : fault('wrong_type', field, { expected: 'string' });
    },
    flag: (field) => {
      const value = members.get(field);
      if (isBlank(value)) return undefined;
      const known = typeof value === 'object' ? undefined : flags[String(value)];
      return known ?? fault('wrong_type', field, { expected: 'boolean' });
    },
    code: (field, table) => {
      const value = members.get(field);
      const code = typeof value === 'boolean' ? String(value) : sheet.text(field);
      return code === undefined ? undefined : lookUp(field, code, table);
    },
    codes: (field, separator, table) => {
      const parts = (sheet.text(field) ?? '').split(separator).map((part) => part.trim().replace(/^\^|\^$/g, ''));
      return parts.flatMap((part) => {
        const known = part === '' ? undefined : lookUp(field, part, table);
        return known === undefined ? [] : [[part, known] as const];
      });
    },
    instant: (field) => {
      const value = sheet.text(field);
      if (value === undefined) return undefined;
      const instant = foreignInstant(value, choice.timesWithoutZone);
      if (instant !== undefined && instant !== 'no_zone') return instant;
      if (instant === 'no_zone') lost.push({ field, why: 'no_zone', value });
      return fault('bad_instant', field, {});
    },
    say: (field, says, facts = {}, { key = field, channel = '*' } = {}) => {
      const choices = chosen(choice, key);
      if (choices.length === 0) lost.push({ field, why: 'no_purpose_chosen', value: says });
      for (const { purposeId, channel: own = channel } of choices)
        said.push({ field, statement: { purposeId, channel: own, says, ...present(facts) } });
    },
    lose: (field, why, value) => lost.push({ field, why, ...(value === undefined ? {} : { value }) }),
  };
  ask(sheet);
  const { statements, findings } = strictestStatements(said);
  return { statements, lost, findings: [...faults, ...findings] };
}
