import type { LoggedEvent } from '../../model/logged-event.js';
import { arrivedIn } from './arrived-in.js';
import { linkOf } from './link-of.js';

/** What leads from one log to another: its entries as they are stored, and as they may be believed. */
export interface Joined {
  readonly subject: string;
  readonly entries: readonly LoggedEvent[];
  readonly stored: readonly LoggedEvent[];
}

/**
 * The log that goes on for a person, and after it the logs of all who have become one with them.
 * @param read one log, checked, wherever it leads; of a long one no more is needed than what says of becoming one, and whether it is
 * as it was written
 */
export async function personsThrough<Log extends Joined>(
  read: (subject: string) => Promise<Log>,
  subjectId: string,
): Promise<readonly [Log, ...Log[]]> {
  const asked = await read(subjectId);
  const passed = new Set([subjectId]);
  let survivor = asked;
  while (!survivor.entries.some(({ event }) => event === 'unreadable')) {
    const into = linkOf(survivor.entries)?.into;
    if (into === undefined || into === null) break;
    if (passed.has(into)) {
      survivor = asked;
      break;
    }
    passed.add(into);
    survivor = await read(into);
  }
  const seen = new Set([survivor.subject]);
  const others: Log[] = [];
  const names = [...arrivedIn(survivor.stored)];
  for (let name = names.shift(); name !== undefined; name = names.shift()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const other = await read(name);
    // A merge that was cut off has led nobody here yet.
    if (!linkOf(other.stored)) continue;
    others.push(other);
    names.push(...arrivedIn(other.stored));
  }
  return [survivor, ...others];
}
