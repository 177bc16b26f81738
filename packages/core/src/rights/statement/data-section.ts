import type { StatementRow } from '../../model/access-statement.js';
import type { HeldItem, HeldValue } from '../../model/data-source.js';
import type { Held, HeldInSystem } from '../../model/held.js';
import { LEDGER_SYSTEM } from '../define-data-source.js';
import { countOf, type HeldSet, pagesOf } from '../held-set.js';
import { ledgerItem } from './ledger-item.js';
import type { OpenGroup, OpenSection } from './open-statement.js';
import type { StatementTongue } from './statement-tongue.js';
import { termLines } from './term-lines.js';

function cellText(value: HeldValue, { words }: StatementTongue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return typeof value === 'object' ? value.join(', ') : String(value);
}

const itemOf = ({ columns = {} }: Pick<HeldSet, 'columns'>, item: HeldItem, tongue: StatementTongue) =>
  Object.entries(item).map(([column, value]): StatementRow => {
    const label = columns[column] ? tongue.say(columns[column] ?? {}) : column;
    return { label, value: cellText(value, tongue) };
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
