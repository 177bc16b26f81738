import { linkOf } from '../merging/link-of.js';
import { type Joined, personsThrough } from '../merging/persons-through.js';

/** The logs that lead from one person to whom they have become, that one last. */
async function wayFrom<Log extends Joined>(
  read: (subject: string) => Promise<Log>,
  subjectId: string,
): Promise<readonly Log[]> {
  const way: Log[] = [];
  for (let subject = subjectId; ; ) {
    const log = await read(subject);
    way.push(log);
    const into = linkOf(log.stored)?.into;
    if (into === undefined || into === null || way.some((one) => one.subject === into)) return way;
    subject = into;
  }
}

/**
 * All logs of a person, in an order that can be broken off: whatever still stands can be found from the id that was asked for, since
 * that one goes last, and whom it leads to just before it. @param read as for `personsThrough`
 */
export async function logsThrough<Log extends Joined>(
  read: (subject: string) => Promise<Log>,
  subjectId: string,
): Promise<readonly Log[]> {
  const way = await wayFrom(read, subjectId);
  const others = await personsThrough(read, subjectId);
  return [...others.filter(({ subject }) => !way.some((log) => log.subject === subject)), ...way.toReversed()];
}
