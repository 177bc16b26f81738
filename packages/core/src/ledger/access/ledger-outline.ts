import type { Instant } from '../../canonical/instant.js';
import type { Collected, DataSet } from '../../model/data-source.js';
import type { LocalizedText } from '../../model/localized-text.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import { type LedgerSetId, ledgerSets } from './ledger-items.js';
import { ledgerColumns, ledgerTerms, ledgerTitles } from './ledger-titles.js';
import type { LogOutline } from './log-outline.js';

/** What the ledger itself holds of a person, but for the items: `answers`, `measures`, `requests`, `contacts`, `messages` and `files`. */
export interface LedgerOutline extends Omit<Collected, 'sets'> {
  readonly title: LocalizedText;
  /** All ids that are one with the person, the one that was asked for first. */
  readonly subjects: readonly string[];
  /** The language that the person was last asked in. */
  readonly locale?: string;
  /** Those that have items. */
  readonly sets: readonly (Omit<DataSet, 'id' | 'items'> & { readonly id: LedgerSetId })[];
}

function setOutline(id: LedgerSetId, outlines: readonly LogOutline[], until: LocalizedText): LedgerOutline['sets'] {
  const parts = outlines.flatMap(({ sets }) => sets.get(id) ?? []);
  const [since] = parts.map((part) => part.since as Instant).toSorted(); // as every entry has it
  if (since === undefined) return [];
  const used = Object.entries(ledgerColumns).filter(([column]) => parts.some((part) => part.used.has(column)));
  const terms = { ...ledgerTerms, until, ground: 'legal_obligation', since } as const;
  return [{ id, title: ledgerTitles[id], ...terms, columns: Object.fromEntries(used) }];
}

/**
 * @param logs all logs of the person in the order in which they are told, each with what of it may be believed
 * @param until how long the proof is kept, in the host's words
 */
export function ledgerOutline(
  subjectId: string,
  logs: readonly (LogOutline & { readonly entries: readonly LoggedEvent[] })[],
  until: LocalizedText = ledgerTerms.until,
): LedgerOutline {
  const asked = logs.reduce(
    (last: LogOutline['asked'], { asked: one }) => (one && (!last || last.at <= one.at) ? one : last),
    undefined,
  );
  const isSpoiled = logs.some(({ entries }) => entries.some(({ event }) => event === 'unreadable'));
  return {
    title: ledgerTitles.ledger,
    subjects: [subjectId, ...logs.map(({ subject }) => subject).filter((subject) => subject !== subjectId)],
    ...(asked && { locale: asked.locale }),
    sets: ledgerSets.flatMap((id) => setOutline(id, logs, until)),
    ...(isSpoiled && { missing: ledgerTitles.missing }),
  };
}
