import type { StatementRow } from '../../model/access-statement.js';
import type { HeldItem, HeldValue } from '../../model/data-source.js';
import type { Held, HeldInSystem } from '../../model/held.js';
import { LEDGER_SYSTEM } from '../define-data-source.js';
import { countOf, type HeldSet, pagesOf } from '../held-set.js';
import { ledgerItem } from './ledger-item.js';
import type { OpenGroup, OpenSection } from './open-statement.js';
import type { StatementTongue } from './statement-tongue.js';
import { termLines } from './term-lines.js';
import { valueWords } from './value-words.js';

const day = /^\d{4}-\d\d-\d\d$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]*Z$/;

function textOf(set: HeldSet, column: string, text: string, { say, dated, exact }: StatementTongue): string {
  const called = valueWords(set, column, text);
  if (called) return say(called);
  if (instant.test(text)) return exact(text);
  return day.test(text) ? dated(text) : text;
}

function cellText(set: HeldSet, column: string, value: HeldValue, tongue: StatementTongue): string {
  const { words } = tongue;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const texts = typeof value === 'object' ? value : [String(value)];
  return texts.map((text) => textOf(set, column, text, tongue)).join(', ');
}

const itemOf = (set: HeldSet, item: HeldItem, tongue: StatementTongue) =>
  Object.entries(item).map(([column, value]): StatementRow => {
    const title = set.columns?.[column];
    return { label: title ? tongue.say(title) : column, value: cellText(set, column, value, tongue) };
  });

function groupsOf(
  { system, title, sets }: HeldInSystem<HeldSet>,
  titles: ReadonlyMap<string, string>,
  tongue: StatementTongue,
  uk: boolean,
): readonly OpenGroup[] {
  const isLedger = system === LEDGER_SYSTEM;
  return sets
    .filter((set) => countOf(set) > 0 && !(isLedger && set.id === 'answers'))
    .map((set) => ({
      heading: `${tongue.say(title)}: ${tongue.say(set.title)}`,
      lines: termLines(set, tongue, uk),
      items: async function* () {
        for await (const page of pagesOf(set))
          yield page.map((item) => (isLedger ? ledgerItem(set, item, titles, tongue) : itemOf(set, item, tongue)));
      },
    }));
}

/** What each system holds; the answers have a section of their own. @param uk the law of the United Kingdom */
export function dataSection(
  { systems }: Pick<Held<HeldSet>, 'systems'>,
  titles: ReadonlyMap<string, string>,
  tongue: StatementTongue,
  uk: boolean,
): OpenSection {
  const groups = systems.flatMap((system) => groupsOf(system, titles, tongue, uk));
  const { words } = tongue;
  return { part: 'data', heading: words.headings.data, lines: groups.length === 0 ? [words.nothing] : [], groups };
}
