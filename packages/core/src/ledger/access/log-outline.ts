import type { LoggedEvent } from '../../model/logged-event.js';
import { type LedgerSetId, ledgerItems } from './ledger-items.js';

/** What the entries of one log say of the sets that they are in, without the entries. */
export interface LogOutline {
  readonly subject: string;
  /** By the set: the columns that any item has, and when the first of them was. */
  readonly sets: ReadonlyMap<LedgerSetId, { readonly used: ReadonlySet<string>; readonly since: string }>;
  /** When the person was last asked, and in which language. */
  readonly asked: { readonly at: string; readonly locale: string } | undefined;
}

/** Is told every entry of a log in the order of writing, and keeps none. */
export function logOutline(subject: string) {
  const sets = new Map<LedgerSetId, { readonly used: Set<string>; since: string }>();
  let asked: LogOutline['asked'];
  return {
    see(entry: LoggedEvent): void {
      for (const [id, item] of ledgerItems(subject, entry)) {
        const at = String(item.at);
        const set = sets.get(id) ?? { used: new Set(), since: at };
        for (const column of Object.keys(item)) set.used.add(column);
        // In the order of writing the first is not always the oldest.
        if (at < set.since) set.since = at;
        sets.set(id, set);
      }
      const { event } = entry;
      if (event === 'unreadable' || event.carried !== undefined || !('locale' in event)) return;
      const { locale, recordedAt: at } = event;
      if (locale !== undefined && (asked === undefined || asked.at <= at)) asked = { at, locale };
    },
    told: (): LogOutline => ({ subject, sets, asked }),
  };
}
