import { invalidAt } from '../../errors/invalid-at.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import { foldSubject, holdsIn } from '../../status/fold-subject.js';

const gone: ReadonlySet<string> = new Set(['removed', 'erased']);

/** @throws `invalid` with finding `removed_or_held` where a person's data is on its way out, or kept as it is for a claim */
export function assertKept(entries: readonly LoggedEvent[], now: string, path: string): void {
  const { state, live } = foldSubject(entries, now);
  if (gone.has(state) || holdsIn(live).length > 0) throw invalidAt('removed_or_held', path);
}
