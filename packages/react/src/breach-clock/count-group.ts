import type { AffectedQuestion, AffectedThen, ConsentAdmin } from '@unticked/core';
import type { AffectedGroup } from './breach-context.js';

const MOST = 1000;

/** Counts a group as of an instant, a thousand at a time. */
export async function countGroup(
  { breaches }: ConsentAdmin,
  { of }: AffectedGroup,
  asOf: string,
): Promise<AffectedThen> {
  if (of.of !== 'ids') return countOn(breaches, { ...of, asOf });
  const ids = [...new Set(await of.subjectIds(asOf))];
  let counted = await breaches.countAffected({ of: 'ids', asOf, subjectIds: ids.slice(0, MOST) });
  for (let from = MOST; from < ids.length; from += MOST)
    counted = await breaches.countAffected({ of: 'ids', asOf, subjectIds: ids.slice(from, from + MOST) }, counted);
  return counted;
}

async function countOn({ countAffected }: ConsentAdmin['breaches'], question: AffectedQuestion): Promise<AffectedThen> {
  let counted = await countAffected(question);
  while (counted.next !== undefined) counted = await countAffected(question, counted);
  return counted;
}
